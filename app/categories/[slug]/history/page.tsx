import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { HistoryPage } from "@/components/history/history-page";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { isSlug, type RawSearchParams, readListParams } from "@/lib/search-params";
import { findCategory } from "@/server/categories/queries";
import { listHistory } from "@/server/history/queries";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawSearchParams> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findCategory(slug) : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const entry = await find(props);
  if (!entry) return { title: words.errors.notFoundTitle };
  const { titleOf, description } = words.history;
  return { title: titleOf(entry.title), description: description(entry.title), robots: "noindex, follow" };
}

export default async function CategoryHistoryPage(props: Props) {
  const entry = await find(props);
  if (!entry) return renamedOrNotFound("category", (await props.params).slug, paths.categoryHistory);
  const { page } = readListParams(await props.searchParams);
  const history = await listHistory({ categoryId: entry.id }, page);
  if (page > history.pageCount) notFound();
  return (
    <HistoryPage
      {...entry}

      address={paths.categoryHistory(entry.slug)}
      trail={[
        { href: paths.categories(), label: words.site.categories },
        { href: paths.category(entry.slug), label: entry.title },
      ]}
      history={history}
      page={page}
    />
  );
}
