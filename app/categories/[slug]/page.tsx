import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { FilterForm } from "@/components/packages/filters/filter-form";
import { hrefOf, plainList, robotsOf } from "@/components/packages/filters/list-address";
import { PackageListData } from "@/components/packages/list-data";
import { PackageBrowser } from "@/components/packages/package-browser";
import { words } from "@/components/words";
import { readPackageFilters } from "@/lib/package-filters";
import { paths } from "@/lib/paths";
import { isSlug, type RawSearchParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findCategory } from "@/server/categories/queries";
import { listPackages } from "@/server/packages/list";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawSearchParams> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findCategory(slug) : null;
};

const addressOf = (slug: string) => plainList(paths.category(slug), ["category"]);
/** Its category is the page's own, whatever the address says besides. */
const readFilters = async ({ searchParams }: Props) =>
  readPackageFilters({ ...(await searchParams), category: undefined });

export async function generateMetadata(props: Props): Promise<Metadata> {
  const category = await find(props);
  if (!category) return { title: words.errors.notFoundTitle };
  const [filters, address] = [await readFilters(props), addressOf(category.slug)];
  const title = category.titlePlural || category.title;
  return {
    title,
    description: category.description || words.categories.descriptionOf(title),
    ...canonical(hrefOf(address, filters)),
    ...robotsOf(filters, address),
  };
}

export default async function CategoryPage(props: Props) {
  const category = await find(props);
  if (!category) return renamedOrNotFound("category", (await props.params).slug);
  const [filters, address] = [await readFilters(props), addressOf(category.slug)];
  const list = await listPackages(filters, { categoryId: category.id });
  if (filters.page > list.pageCount) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.categories(), label: words.site.categories }]} />
      <PageHeading title={category.titlePlural || category.title}>{category.description}</PageHeading>
      <PackageListData name={category.titlePlural || category.title} items={list.items} />
      <FilterForm address={address} text={filters.text} />
      <PackageBrowser list={list} filters={filters} address={address} />
      <p className="no-print mt-6 text-sm">
        <a className="link" href={paths.categoryHistory(category.slug)}>
          {words.categories.history}
        </a>
      </p>
    </>
  );
}
