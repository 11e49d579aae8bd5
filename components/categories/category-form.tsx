import { Checkbox } from "@/components/forms/checkbox";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { type CategoryFields } from "@/server/categories/fields";
import { type FormState } from "@/server/forms/state";

type Props = {
  action: string;
  state: FormState | null;
  submit: string;
  stored?: CategoryFields;
  /** What is edited; renewed once somebody has seen what others saved meanwhile. */
  version?: string;
};

const { form: said } = words.categories;
const MAX_NAME = 100;

/** What a category says of itself. */
export function CategoryForm({ action, state, submit, stored, version }: Props) {
  const hidden = version === undefined ? undefined : { version: state?.theirs?.version ?? version };
  return (
    <FormBox action={action} state={state} hidden={hidden}>
      <TextField
        name="title"
        label={said.title}
        hint={said.titleHint}
        stored={stored?.title}
        maxLength={MAX_NAME}
        isRequired
        state={state}
      />
      <TextField
        name="titlePlural"
        label={said.plural}
        hint={said.pluralHint}
        stored={stored?.titlePlural}
        maxLength={MAX_NAME}
        state={state}
      />
      <TextField
        name="slug"
        label={said.slug}
        hint={stored ? said.slugEditHint : said.slugHint}
        stored={stored?.slug}
        maxLength={MAX_NAME}
        isMono
        isRequired
        state={state}
      />
      <TextArea
        name="description"
        label={said.description}
        stored={stored?.description}
        maxLength={1_000}
        state={state}
      />
      <Checkbox
        name="showRegistry"
        label={said.showRegistry}
        hint={said.showRegistryHint}
        stored={stored?.showRegistry ?? true}
        state={state}
      />
      <ReasonField state={state} />
      <SubmitButton>{submit}</SubmitButton>
    </FormBox>
  );
}
