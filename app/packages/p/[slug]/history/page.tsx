import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { HistoryPage } from "@/components/history/history-page";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { isSlug, type RawSearchParams, readListParams } from "@/lib/search-params";
import { findPackagePage } from "@/server/packages/page";
import { listHistory } from "@/server/history/queries";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawSearchParams> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findPackagePage(slug) : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const entry = await find(props);
  if (!entry) return { title: words.errors.notFoundTitle };
  const { titleOf, description } = words.history;
  return { title: titleOf(entry.title), description: description(entry.title), robots: "noindex, follow" };
}

export default async function PackageHistoryPage(props: Props) {
  const entry = await find(props);
  if (!entry) return renamedOrNotFound("package", (await props.params).slug, paths.packageHistory);
  const { page } = readListParams(await props.searchParams);
  const history = await listHistory({ packageId: entry.id }, page);
  if (page > history.pageCount) notFound();
  return (
    <HistoryPage
      {...entry}
      subject={`package=${entry.slug}`}
      address={paths.packageHistory(entry.slug)}
      trail={[
        { href: paths.packages(), label: words.site.packages },
        { href: paths.package(entry.slug), label: entry.title },
      ]}
      history={history}
      page={page}
    />
  );
}
