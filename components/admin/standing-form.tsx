import { Checkbox } from "@/components/forms/checkbox";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { words } from "@/components/words";
import { type FormState } from "@/server/forms/state";
import { type UserPage } from "@/server/users/queries";

const said = words.adminUsers;

type Props = { user: UserPage; isOwn: boolean; action: string; state: FormState | null };

const roles = Object.entries(said.roles).map(([value, label]) => ({ value, label }));

/** Role, and whether they are among those who may edit. */
export const StandingForm = ({ user, isOwn, action, state }: Props) => (
  <FormBox action={action} state={state} hidden={{ version: user.version }} label={said.standing}>
    <SelectField
      name="role"
      label={said.role}
      hint={isOwn ? said.ownRole : said.roleHint}
      isRequired
      stored={user.role}
      options={isOwn ? roles.filter(({ value }) => value === user.role) : roles}
      state={state}
    />
    <Checkbox
      name="mayEditPackages"
      label={said.mayEditPackages}
      hint={said.mayEditHint}
      stored={user.mayEditPackages}
      state={state}
    />
    <Checkbox
      name="mayEditGrids"
      label={said.mayEditGrids}
      hint={said.mayEditHint}
      stored={user.mayEditGrids}
      state={state}
    />
    <ReasonField state={state} />
    <SubmitButton>{said.save}</SubmitButton>
  </FormBox>
);
