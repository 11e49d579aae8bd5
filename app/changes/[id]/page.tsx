import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeList } from "@/components/history/change-list";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { findRevision } from "@/server/history/queries";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words.history.changeOf((await params).id), robots: "noindex, follow" };
}

/** One change, at an address of its own: feeds and other changes lead to it. */
export default async function ChangePage({ params }: Props) {
  const revision = await findRevision((await params).id);
  if (!revision) notFound();
  return (
    <article data-subject={revision.gridSlug === null ? undefined : `grid=${revision.gridSlug}`}>
      <Breadcrumbs trail={[{ href: paths.changes(), label: words.history.changes }]} />
      <PageHeading title={words.history.changeOf(revision.id)} />
      <ChangeList items={[revision]} none="" />
    </article>
  );
}
