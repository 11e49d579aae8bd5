import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { FeedLinks } from "@/components/packages/feed-links";
import { FilterForm } from "@/components/packages/filters/filter-form";
import { hrefOf, plainList, robotsOf } from "@/components/packages/filters/list-address";
import { AddPackageLink } from "@/components/packages/form/add-link";
import { PackageBrowser } from "@/components/packages/package-browser";
import { words } from "@/components/words";
import { readPackageFilters } from "@/lib/package-filters";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { listPackages } from "@/server/packages/list";

type Props = { searchParams: Promise<RawSearchParams> };

const address = plainList(paths.packages());

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filters = readPackageFilters(await searchParams);
  const { list } = words;
  const title = filters.text ? list.titleFor(filters.text) : list.title;
  return {
    title,
    description: list.description,
    ...canonical(hrefOf(address, filters)),
    ...robotsOf(filters, address),
  };
}

export default async function PackagesPage({ searchParams }: Props) {
  const filters = readPackageFilters(await searchParams);
  const list = await listPackages(filters);
  if (filters.page > list.pageCount) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <PageHeading title={words.list.title} />
        <AddPackageLink />
      </div>
      <div className="own-search">
        <FilterForm address={address} text={filters.text} label={words.list.searchLabel} />
      </div>
      <PackageBrowser list={list} filters={filters} address={address} />
      <FeedLinks />
    </>
  );
}
