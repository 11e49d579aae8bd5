import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { CommitsSection } from "@/components/packages/commits-section";
import { FactsStrip } from "@/components/packages/facts-strip";
import { FiguresSection } from "@/components/packages/figures-section";
import { InstallLine } from "@/components/packages/install-line";
import { PackageActions } from "@/components/packages/actions/package-actions";
import { PackageAside } from "@/components/packages/package-aside";
import { PackageData } from "@/components/packages/package-data";
import { PackageHeader } from "@/components/packages/package-header";
import { PackageLinks } from "@/components/packages/package-links";
import { ParticipantsSection } from "@/components/packages/participants-section";
import { ReleasesSection } from "@/components/packages/releases-section";
import { SourcesSection } from "@/components/packages/sources-section";
import { StatusNotice } from "@/components/packages/status-notice";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findPackagePage } from "@/server/packages/page";
import { readRegistryEntry } from "@/server/packages/registry-entry";
import { readScores } from "@/server/packages/scores";
import { listSimilarPackages } from "@/server/packages/similar";
import { listReleases } from "@/server/releases/queries";

type Props = { params: Promise<{ slug: string }> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findPackagePage(slug) : null;
};

/** What is like it, and the scores of all of them, its own included. */
async function readSimilar(id: number) {
  const similar = await listSimilarPackages(id);
  return { similar, scores: await readScores([id, ...similar.map((entry) => entry.id)]) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const entry = await find(props);
  if (!entry) return { title: words.errors.notFoundTitle };
  const description = entry.description.trim() || words.package.noDescription;
  const robots = entry.hiddenAt ? { robots: "noindex" } : {};
  return { title: entry.title, description, ...robots, ...canonical(paths.package(entry.slug)) };
}

export default async function PackagePage(props: Props) {
  const entry = await find(props);
  if (!entry) return renamedOrNotFound("package", (await props.params).slug);
  const [releases, { similar, scores }] = await Promise.all([listReleases(entry.id), readSimilar(entry.id)]);
  const install = readRegistryEntry(entry.registryUrl)?.name;
  const { category } = entry;
  return (
    <article data-subject={`package=${entry.slug}`}>
      <Breadcrumbs
        trail={[
          { href: paths.packages(), label: words.site.packages },
          { href: paths.category(category.slug), label: category.titlePlural || category.title },
        ]}
      />
      <PackageData entry={entry} />
      <PackageHeader entry={entry} />
      <StatusNotice {...entry} />
      <FactsStrip entry={entry} score={scores.get(entry.id)?.total ?? null} />
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        {install && <InstallLine name={install} />}
        <PackageLinks entry={entry} />
      </div>
      <PackageActions entry={entry} />
      {/* In one column what decides comes before who worked on it. */}
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <CommitsSection entry={entry} />
          <ReleasesSection entry={entry} releases={releases} />
          <FiguresSection entry={entry} />
        </div>
        <PackageAside entry={entry} similar={similar} scores={scores} />
        <ParticipantsSection entry={entry} />
      </div>
      <div className="mt-8">
        <SourcesSection entry={entry} />
      </div>
    </article>
  );
}
