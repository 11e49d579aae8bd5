import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { FormState } from "@/server/forms/state";
import type { Choice } from "@/server/packages/choices";
import type { PackageToEdit } from "@/server/packages/to-edit";
import { DocumentationFields } from "./documentation-fields";
import { editedVersion } from "./edited-version";
import { NameFields } from "./name-fields";
import { SourceChoice } from "./source-choice";
import { StatusFields } from "./status-fields";

type Props = {
  entry: PackageToEdit;
  categories: readonly Choice[];
  mayArchive: boolean;
  state: FormState | null;
};

type FactsProps = Pick<Props, "entry" | "state">;

function FactFields({ entry: { fields, held }, state }: FactsProps) {
  const say = words.packageForms;
  return (
    <>
      <TextField
        name="repositoryUrl"
        label={say.repository}
        maxLength={2_000}
        stored={fields.repositoryUrl}
        state={state}
      />
      <SourceChoice field="repositoryUrl" label={say.repository} held={held} state={state} />
      <TextField
        name="registryUrl"
        label={say.registryName}
        hint={say.registryHint}
        maxLength={2_000}
        stored={fields.registryUrl}
        state={state}
      />
      <SourceChoice field="registryUrl" label={say.registryName} held={held} state={state} />
      <TextArea
        name="description"
        label={say.description}
        maxLength={10_000}
        stored={fields.description}
        state={state}
      />
      <SourceChoice field="description" label={say.description} held={held} state={state} />
      <DocumentationFields stored={fields.documentationUrl} state={state} />
      <SourceChoice field="documentationUrl" label={say.documentation} held={held} state={state} />
    </>
  );
}

/** All that people say of a package. */
export function EditForm({ entry, categories, mayArchive, state }: Props) {
  const { fields } = entry;
  const say = words.packageForms;
  const isListed = categories.some(({ value }) => value === fields.category);
  const kept = isListed ? [] : [{ value: fields.category, label: fields.category }];
  return (
    <FormBox
      action={paths.editPackage(fields.slug)}
      state={state}
      hidden={{ version: editedVersion(entry.version, state) }}
    >
      <NameFields
        stored={fields}
        slugHint={say.slugEditHint}
        categories={[...kept, ...categories]}
        state={state}
      />
      <FactFields entry={entry} state={state} />
      <StatusFields entry={entry} mayArchive={mayArchive} state={state} />
      <ReasonField state={state} />
      <SubmitButton>{say.submitEdit}</SubmitButton>
    </FormBox>
  );
}
