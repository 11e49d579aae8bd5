import { Checkbox } from "@/components/forms/checkbox";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { EditedGrid } from "@/server/grids/edit-page";

/** What moderators decide of a grid. */
export function StandingForm({ grid }: { grid: EditedGrid }) {
  const say = words.gridEdit;
  return (
    <FormBox action={paths.lockGrid(grid.slug)} state={null} label={say.standing}>
      <Checkbox
        name="isLocked"
        label={say.isLocked}
        hint={say.isLockedHint}
        stored={grid.isLocked}
        state={null}
      />
      <Checkbox name="isHeader" label={say.isHeader} stored={grid.isHeader} state={null} />
      {grid.isLocked && <ReasonField state={null} />}
      <SubmitButton tone="quiet">{say.saveStanding}</SubmitButton>
    </FormBox>
  );
}
