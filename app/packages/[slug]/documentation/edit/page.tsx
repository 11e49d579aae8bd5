import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { requireViewer } from "@/app/require-viewer";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { PackageFormPage } from "@/components/packages/package-form-page";
import { DocumentationFields } from "@/components/packages/form/documentation-fields";
import { editedVersion } from "@/components/packages/form/edited-version";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";
import { findPackageToEdit } from "@/server/packages/to-edit";

const say = words.packageForms;

export const metadata: Metadata = { title: say.documentationTitle, robots: "noindex" };

export default async function EditDocumentationPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  await requireViewer(paths.editDocumentation(slug), "package.edit");
  const [entry, state] = [await findPackageToEdit(slug), formState()];
  // Renamed while somebody typed: what they typed is not lost on the way to its new address.
  if (!entry || (entry.fields.slug !== slug && !state))
    return renamedOrNotFound("package", slug, paths.editDocumentation);
  const { fields, version } = entry;
  const hidden = { version: editedVersion(version, state) };
  return (
    <PackageFormPage
      slug={entry.fields.slug}
      name={fields.title}
      title={say.documentationTitle}
      lead={say.documentationLead}
    >
      <FormBox action={paths.editDocumentation(fields.slug)} state={state} hidden={hidden}>
        <DocumentationFields stored={fields.documentationUrl} state={state} />
        <ReasonField state={state} />
        <SubmitButton>{say.submitDocumentation}</SubmitButton>
      </FormBox>
    </PackageFormPage>
  );
}
