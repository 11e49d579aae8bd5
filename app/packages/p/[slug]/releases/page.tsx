import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { ReleaseFeedLinks } from "@/components/packages/release-feed-links";
import { ReleaseTable } from "@/components/packages/release-table";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { isSlug, type RawSearchParams, readListParams, writeListParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findPackagePage } from "@/server/packages/page";
import { listReleases } from "@/server/releases/queries";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawSearchParams> };

const PAGE_SIZE = 50;

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findPackagePage(slug) : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const entry = await find(props);
  if (!entry) return { title: words.errors.notFoundTitle };
  const { page } = readListParams(await props.searchParams);
  return {
    title: words.releases.titleOf(entry.title),
    description: words.releases.description(entry.title),
    ...canonical(paths.packageReleases(entry.slug) + writeListParams({ page })),
  };
}

export default async function ReleasesPage(props: Props) {
  const entry = await find(props);
  if (!entry) return renamedOrNotFound("package", (await props.params).slug, paths.packageReleases);
  const { page } = readListParams(await props.searchParams);
  const releases = await listReleases(entry.id);
  const pageCount = Math.max(1, Math.ceil(releases.length / PAGE_SIZE));
  if (page > pageCount) notFound();
  const address = paths.packageReleases(entry.slug);
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.packages(), label: words.site.packages },
          { href: paths.package(entry.slug), label: entry.title },
        ]}
      />
      <PageHeading title={words.releases.of} name={entry.title} />
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-ink-soft text-sm tabular-nums">
          {releases.length > 0 ? words.releases.count(releases.length) : words.releases.none}
        </p>
        {releases.length > 0 && <ReleaseFeedLinks slug={entry.slug} />}
      </div>
      {releases.length > 0 && (
        <ReleaseTable
          releases={releases.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
          latest={entry.registryVersion ?? entry.latestRelease?.version ?? null}
          isFull
        />
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefOf={(number) => address + writeListParams({ page: number })}
      />
    </>
  );
}
