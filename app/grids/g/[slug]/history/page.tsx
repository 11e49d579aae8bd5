import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { HistoryPage } from "@/components/history/history-page";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { isSlug, type RawSearchParams, readListParams } from "@/lib/search-params";
import { findGrid } from "@/server/grids/queries";
import { listHistory } from "@/server/history/queries";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawSearchParams> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findGrid(slug) : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const entry = await find(props);
  if (!entry) return { title: words.errors.notFoundTitle };
  const { titleOf, description } = words.history;
  return { title: titleOf(entry.title), description: description(entry.title), robots: "noindex, follow" };
}

export default async function GridHistoryPage(props: Props) {
  const entry = await find(props);
  if (!entry) return renamedOrNotFound("grid", (await props.params).slug, paths.gridHistory);
  const { page } = readListParams(await props.searchParams);
  const history = await listHistory({ gridId: entry.id }, page);
  if (page > history.pageCount) notFound();
  return (
    <HistoryPage
      {...entry}
      subject={`grid=${entry.slug}`}
      address={paths.gridHistory(entry.slug)}
      trail={[
        { href: paths.grids(), label: words.site.grids },
        { href: paths.grid(entry.slug), label: entry.title },
      ]}
      history={history}
      page={page}
    />
  );
}
