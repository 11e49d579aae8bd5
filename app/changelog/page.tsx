import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { PostFeedLinks } from "@/components/posts/feed-links";
import { PostList } from "@/components/posts/post-list";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams, readListParams, writeListParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { listPosts } from "@/server/posts/queries";

type Props = { searchParams: Promise<RawSearchParams> };

const addressOf = (page: number) => paths.changelog() + writeListParams({ page });

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { page } = readListParams(await searchParams);
  return { title: words.posts.title, description: words.posts.lead, ...canonical(addressOf(page)) };
}

export default async function ChangelogPage({ searchParams }: Props) {
  const { page } = readListParams(await searchParams);
  const { items, pageCount } = await listPosts(page);
  if (page > pageCount) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <PageHeading title={words.posts.title}>{words.posts.lead}</PageHeading>
      <PostList items={items} />
      <Pagination page={page} pageCount={pageCount} hrefOf={addressOf} />
      <PostFeedLinks />
    </>
  );
}
