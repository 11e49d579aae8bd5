import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { GridTabs } from "@/components/grids/grid-tabs";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { FilterForm } from "@/components/packages/filters/filter-form";
import { hrefOf, plainList, robotsOf } from "@/components/packages/filters/list-address";
import { PackageBrowser } from "@/components/packages/package-browser";
import { words } from "@/components/words";
import { readPackageFilters } from "@/lib/package-filters";
import { paths } from "@/lib/paths";
import { isSlug, type RawSearchParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findGrid } from "@/server/grids/queries";
import { listPackages } from "@/server/packages/list";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawSearchParams> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findGrid(slug) : null;
};

const addressOf = (slug: string) => plainList(paths.gridPackages(slug));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const grid = await find(props);
  if (!grid) return { title: words.errors.notFoundTitle };
  const [filters, address] = [readPackageFilters(await props.searchParams), addressOf(grid.slug)];
  return {
    title: words.gridList.packagesOf(grid.title),
    description: grid.description || words.grids.description,
    ...canonical(hrefOf(address, filters)),
    ...robotsOf(filters, address),
  };
}

export default async function GridPackagesPage(props: Props) {
  const grid = await find(props);
  if (!grid) return renamedOrNotFound("grid", (await props.params).slug, paths.gridPackages);
  const [filters, address] = [readPackageFilters(await props.searchParams), addressOf(grid.slug)];
  const list = await listPackages(filters, { gridId: grid.id });
  if (filters.page > list.pageCount) notFound();
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.grids(), label: words.site.grids },
          { href: paths.grid(grid.slug), label: grid.title },
        ]}
      />
      <PageHeading title={words.gridList.packagesOf(grid.title)}>{grid.description}</PageHeading>
      <GridTabs slug={grid.slug} current="list" />
      <FilterForm address={address} text={filters.text} />
      <PackageBrowser list={list} filters={filters} address={address} />
    </>
  );
}
