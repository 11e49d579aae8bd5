import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { OrderedList } from "@/components/packages/ordered-list";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams, readListParams, writeListParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { listLikedPackages } from "@/server/packages/in-order";

type Props = { searchParams: Promise<RawSearchParams> };

const { title, description } = words.liked;
const path = paths.likedPackages();

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { page } = readListParams(await searchParams);
  return { title, description, ...canonical(path + writeListParams({ page })) };
}

export default async function LikedPackagesPage({ searchParams }: Props) {
  const { page } = readListParams(await searchParams);
  const list = await listLikedPackages(page);
  if (page > list.pageCount) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.packages(), label: words.site.packages }]} />
      <PageHeading title={title}>{description}</PageHeading>
      <OrderedList list={list} sort="-likes" page={page} path={path} empty={words.liked.empty} />
    </>
  );
}
