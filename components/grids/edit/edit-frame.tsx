import { type ReactNode } from "react";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

type Props = {
  grid: { title: string; slug: string };
  /** Whether the page stands below the one that edits the grid. */
  isPart?: boolean;
  title: string;
  lead?: string;
  children: ReactNode;
};

/** A page that changes something of a grid, below the way back to it. */
export function EditFrame({ grid, isPart = true, title, lead, children }: Props) {
  const trail = [
    { href: paths.grids(), label: words.site.grids },
    { href: paths.grid(grid.slug), label: grid.title },
  ];
  const editing = { href: paths.editGrid(grid.slug), label: words.gridEdit.edit };
  return (
    <article data-subject={`grid=${grid.slug}`}>
      <Breadcrumbs trail={isPart ? [...trail, editing] : trail} />
      <PageHeading title={title}>{lead}</PageHeading>
      {children}
    </article>
  );
}
