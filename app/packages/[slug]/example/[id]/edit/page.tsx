import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { PackageFormPage } from "@/components/packages/package-form-page";
import { SiteForm } from "@/components/moderation/site-form";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { may } from "@/server/accounts/policy";
import { readRowId } from "@/server/forms/row-id";
import { formState } from "@/server/forms/state";
import { findSite } from "@/server/moderation/queries";

const say = words.moderation.site;

export const metadata: Metadata = { title: say.editTitle, robots: "noindex" };

type Props = { params: Promise<{ slug: string; id: string }> };

export default async function EditSitePage({ params }: Props) {
  const { slug, id } = await params;
  const here = paths.editSite(slug, readRowId(id));
  await requireViewer(here, "site.edit");
  const site = await findSite(slug, readRowId(id));
  if (!site) notFound();
  const viewer = await requireViewer(here, "site.edit", { ownerId: site.createdById });
  return (
    <PackageFormPage
      slug={slug}
      name={site.package}
      title={say.editTitle}
      lead={may(viewer, "site.decide") ? "" : say.editLead}
    >
      <SiteForm action={here} submit={say.edit} stored={site} state={formState()} />
      <p className="mt-6">
        <a className="link" href={paths.deleteSite(slug, site.id)}>
          {say.removeLink}
        </a>
      </p>
    </PackageFormPage>
  );
}
