import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { requireViewer } from "@/app/require-viewer";
import { PackageFormPage } from "@/components/packages/package-form-page";
import { EditForm } from "@/components/packages/form/edit-form";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { may } from "@/server/accounts/policy";
import { formState } from "@/server/forms/state";
import { listCategoryChoices } from "@/server/packages/choices";
import { findPackageToEdit } from "@/server/packages/to-edit";

const say = words.packageForms;

export const metadata: Metadata = { title: say.editTitle, robots: "noindex" };

export default async function EditPackagePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const viewer = await requireViewer(paths.editPackage(slug), "package.edit");
  const [entry, state] = [await findPackageToEdit(slug), formState()];
  // Renamed while somebody typed: what they typed is not lost on the way to its new address.
  if (!entry || (entry.fields.slug !== slug && !state))
    return renamedOrNotFound("package", slug, paths.editPackage);
  const { title } = entry.fields;
  return (
    <PackageFormPage slug={entry.fields.slug} name={title} title={say.editTitle} lead={say.editLead}>
      <EditForm
        entry={entry}
        categories={await listCategoryChoices()}
        mayArchive={may(viewer, "package.archive")}
        state={state}
      />
    </PackageFormPage>
  );
}
