import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { PackageResults } from "@/components/packages/package-results";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { isSlug, type RawSearchParams, readListParams, writeListParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findCategory } from "@/server/categories/queries";
import { listPackages } from "@/server/packages/queries";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawSearchParams> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findCategory(slug) : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const category = await find(props);
  if (!category) return { title: words.errors.notFoundTitle };
  const { page } = readListParams(await props.searchParams);
  const address = paths.category(category.slug) + writeListParams({ page });
  return { title: category.titlePlural || category.title, ...canonical(address) };
}

export default async function CategoryPage(props: Props) {
  const category = await find(props);
  if (!category) return renamedOrNotFound("category", (await props.params).slug);
  const { page } = readListParams(await props.searchParams);
  const params = { page, text: "", category: category.slug };
  const list = await listPackages(params);
  if (page > list.pageCount) notFound();
  return (
    <div className="pt-1">
      <Breadcrumbs trail={[{ href: paths.categories(), label: words.site.categories }]} />
      <PageHeading title={category.titlePlural || category.title}>{category.description}</PageHeading>
      <PackageResults
        list={list}
        params={params}
        hrefOf={(to) => paths.category(category.slug) + writeListParams({ page: to })}
      />
    </div>
  );
}
