import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { SearchForm } from "@/components/layout/search-form";
import { CategoryFilter } from "@/components/packages/category-filter";
import { FeedLinks } from "@/components/packages/feed-links";
import { PackageResults } from "@/components/packages/package-results";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams, readListParams, writeListParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { listCategories } from "@/server/categories/queries";
import { listPackages } from "@/server/packages/queries";

type Props = { searchParams: Promise<RawSearchParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = readListParams(await searchParams);
  const { list } = words;
  const title = params.text ? list.titleFor(params.text) : list.title;
  return { title, description: list.description, ...canonical(paths.packages() + writeListParams(params)) };
}

export default async function PackagesPage({ searchParams }: Props) {
  const params = readListParams(await searchParams);
  const [list, categories] = await Promise.all([listPackages(params), listCategories()]);
  if (params.page > list.pageCount) notFound();
  return (
    <>
      <PageHeading title={words.list.title} />
      <div className="own-search max-w-2xl">
        <SearchForm
          id="find"
          label={words.list.searchLabel}
          action={paths.packages()}
          text={params.text}
          category={params.category}
        />
      </div>
      <CategoryFilter categories={categories} params={params} />
      <PackageResults
        list={list}
        params={params}
        hrefOf={(page) => paths.packages() + writeListParams({ ...params, page })}
      />
      <FeedLinks />
    </>
  );
}
