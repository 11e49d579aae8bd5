import { arrange } from "@/lib/grid-columns";
import { type GridSort, type GridView } from "@/lib/grid-view";
import { type GridColumn } from "./comparison-rows";

const titles = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The larger first; what is not known comes last. */
const falling = (figure: (column: GridColumn) => number | null) => (a: GridColumn, b: GridColumn) =>
  (figure(b) ?? -Infinity) - (figure(a) ?? -Infinity) || 0;

const orders: Readonly<Record<GridSort, (a: GridColumn, b: GridColumn) => number>> = {
  watchers: falling(({ stars }) => stars),
  score: falling(({ score }) => score),
  title: (a, b) => titles.compare(a.title, b.title),
  commit_date: falling(({ lastCommitAt }) => lastCommitAt?.getTime() ?? null),
  downloads: falling(({ downloadsPerMonth }) => downloadsPerMonth),
  forks: falling(({ forks }) => forks),
};

/** "Production/Stable" and "Mature" on the index's scale. */
const isStable = ({ latestRelease }: GridColumn) => [5, 6].includes(latestRelease?.developmentStatus ?? 0);

function matches(column: GridColumn, text: string): boolean {
  const wanted = text.toLowerCase();
  return [column.title, column.slug, column.description].some((said) => said.toLowerCase().includes(wanted));
}

/** The packages that a view shows, in its order. Equal ones stay as they came: most stars first. */
export function shownColumns(columns: readonly GridColumn[], view: GridView): GridColumn[] {
  const hidden = new Set(view.hidden);
  const shown = columns.filter(
    (column) =>
      !hidden.has(column.id) && (!view.isStableOnly || isStable(column)) && matches(column, view.text),
  );
  return arrange(shown.toSorted(orders[view.sort]), view);
}
