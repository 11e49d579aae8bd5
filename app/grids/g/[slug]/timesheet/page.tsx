import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { GridTabs } from "@/components/grids/grid-tabs";
import { Timesheet } from "@/components/grids/timesheet/timesheet";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findGrid } from "@/server/grids/queries";
import { readTimesheet } from "@/server/grids/timesheet";

type Props = { params: Promise<{ slug: string }> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findGrid(slug) : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const grid = await find(props);
  if (!grid) return { title: words.errors.notFoundTitle };
  return {
    title: words.timesheet.title(grid.title),
    description: words.timesheet.description(grid.title),
    ...canonical(paths.gridTimesheet(grid.slug)),
  };
}

export default async function TimesheetPage(props: Props) {
  const grid = await find(props);
  if (!grid) return renamedOrNotFound("grid", (await props.params).slug, paths.gridTimesheet);
  const rows = await readTimesheet(grid.id);
  const trail = [
    { href: paths.grids(), label: words.site.grids },
    { href: paths.grid(grid.slug), label: grid.title },
  ];
  return (
    <article>
      <Breadcrumbs trail={trail} />
      <PageHeading title={words.timesheet.title(grid.title)}>{grid.description}</PageHeading>
      <GridTabs slug={grid.slug} current="timesheet" />
      <p className="text-ink-soft mb-3 text-sm">{words.timesheet.lead}</p>
      <Timesheet title={grid.title} rows={rows} />
    </article>
  );
}
