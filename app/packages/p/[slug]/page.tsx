import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { CommitsSection } from "@/components/packages/commits-section";
import { FactsStrip } from "@/components/packages/facts-strip";
import { InstallLine } from "@/components/packages/install-line";
import { PackageAside } from "@/components/packages/package-aside";
import { PackageHeader } from "@/components/packages/package-header";
import { PackageLinks } from "@/components/packages/package-links";
import { ParticipantsSection } from "@/components/packages/participants-section";
import { StatusNotice } from "@/components/packages/status-notice";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findPackagePage } from "@/server/packages/page";
import { readRegistryEntry } from "@/server/packages/registry-entry";

type Props = { params: Promise<{ slug: string }> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findPackagePage(slug) : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const entry = await find(props);
  if (!entry) return { title: words.errors.notFoundTitle };
  const description = entry.description.trim() || words.package.noDescription;
  return { title: entry.title, description, ...canonical(paths.package(entry.slug)) };
}

export default async function PackagePage(props: Props) {
  const entry = await find(props);
  if (!entry) return renamedOrNotFound("package", (await props.params).slug);
  const install = readRegistryEntry(entry.registryUrl)?.name;
  const { category } = entry;
  return (
    <article className="pt-1">
      <Breadcrumbs
        trail={[
          { href: paths.packages(), label: words.site.packages },
          { href: paths.category(category.slug), label: category.titlePlural || category.title },
        ]}
      />
      <PackageHeader entry={entry} />
      <StatusNotice {...entry} />
      <FactsStrip entry={entry} />
      {install && <InstallLine name={install} />}
      <PackageLinks entry={entry} />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-10">
          <CommitsSection entry={entry} />
          <ParticipantsSection entry={entry} />
        </div>
        <PackageAside entry={entry} />
      </div>
    </article>
  );
}
