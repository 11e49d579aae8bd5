import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { FormState } from "@/server/forms/state";
import type { PackageToEdit } from "@/server/packages/to-edit";
import { SourceChoice } from "./source-choice";

type Props = { entry: PackageToEdit; mayArchive: boolean; state: FormState | null };

const yesOrNo = (isSo: boolean) => (isSo ? "yes" : "no");

/** Whether it still lives, and what to use instead. */
export function StatusFields({ entry: { fields, held, replacementTitle }, mayArchive, state }: Props) {
  const say = words.packageForms;
  return (
    <fieldset className="border-rule grid gap-6 border-t pt-5">
      <legend className="sr-only">{say.status}</legend>
      <SelectField
        name="isDeprecated"
        label={say.isDeprecated}
        hint={say.isDeprecatedHint}
        isRequired
        stored={yesOrNo(fields.isDeprecated)}
        options={[
          { value: "no", label: say.notDeprecated },
          { value: "yes", label: say.deprecated },
        ]}
        state={state}
      />
      {mayArchive && (
        <>
          <SelectField
            name="isArchived"
            label={say.isArchived}
            hint={say.isArchivedHint}
            isRequired
            stored={yesOrNo(fields.isArchived)}
            options={[
              { value: "no", label: say.notArchived },
              { value: "yes", label: say.archived },
            ]}
            state={state}
          />
          <SourceChoice field="isArchived" label={say.isArchived} held={held} state={state} />
        </>
      )}
      <TextField
        name="replacement"
        label={say.replacement}
        hint={
          <>
            {replacementTitle !== null && <bdi>{say.replacementNow(replacementTitle)} </bdi>}
            {say.replacementHint}{" "}
            <a className="link" href={paths.search()} target="_blank" rel="noopener">
              {say.searchReplacement}
            </a>
          </>
        }
        isMono
        maxLength={2_000}
        stored={fields.replacement}
        state={state}
      />
    </fieldset>
  );
}
