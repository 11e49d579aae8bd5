import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { PackageFormPage } from "@/components/packages/package-form-page";
import { ExternalLink } from "@/components/ui/external-link";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { readRowId } from "@/server/forms/row-id";
import { formState } from "@/server/forms/state";
import { findSite } from "@/server/moderation/queries";

const say = words.moderation.site;

export const metadata: Metadata = { title: say.removeTitle, robots: "noindex" };

type Props = { params: Promise<{ slug: string; id: string }> };

export default async function DeleteSitePage({ params }: Props) {
  const { slug, id } = await params;
  const here = paths.deleteSite(slug, readRowId(id));
  await requireViewer(here, "site.edit");
  const site = await findSite(slug, readRowId(id));
  if (!site) notFound();
  await requireViewer(here, "site.edit", { ownerId: site.createdById });
  return (
    <PackageFormPage slug={slug} name={site.package} title={say.removeTitle} lead={say.removeLead}>
      <p className="mb-6 wrap-anywhere">
        <ExternalLink address={site.url}>
          <bdi>{site.title}</bdi>
        </ExternalLink>
      </p>
      <FormBox action={here} state={formState()}>
        <SubmitButton tone="danger">{say.remove}</SubmitButton>
      </FormBox>
    </PackageFormPage>
  );
}
