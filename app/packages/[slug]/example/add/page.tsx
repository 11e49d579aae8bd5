import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { requireViewer } from "@/app/require-viewer";
import { PackageFormPage } from "@/components/packages/package-form-page";
import { SiteForm } from "@/components/moderation/site-form";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";
import { findModerated } from "@/server/moderation/queries";

const say = words.moderation.site;

export const metadata: Metadata = { title: say.addTitle, robots: "noindex" };

export default async function AddSitePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  await requireViewer(paths.addSite(slug), "site.add");
  const entry = await findModerated(slug);
  const state = formState();
  // Renamed while somebody typed: what they typed is not lost on the way to its new address.
  if (!entry || (entry.slug !== slug && !state)) return renamedOrNotFound("package", slug, paths.addSite);
  return (
    <PackageFormPage slug={entry.slug} name={entry.title} title={say.addTitle} lead={say.addLead}>
      <SiteForm action={paths.addSite(entry.slug)} submit={say.add} state={state} />
    </PackageFormPage>
  );
}
