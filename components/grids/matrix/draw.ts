import { words } from "@/components/words";
import { type GridView, gridViewFields, usualView, writeGridView } from "@/lib/grid-view";
import { markup, type Markup } from "@/lib/markup";
import { paths } from "@/lib/paths";
import { type Comparison } from "@/server/grids/comparison";
import { shownColumns } from "@/server/grids/shown-columns";
import { activityRows } from "./activity-rows";
import { drawChooser } from "./chooser";
import { factRows } from "./fact-rows";
import { featureCell } from "./feature-cell";
import { type Band } from "./row";
import { drawTable } from "./table";

type Grid = { title: string; slug: string };

/** The toolbar's form has fields for these itself. */
const inToolbar = new Set(["q", "sort", "stable", "differences"]);
/** The form that sends the view, by its id: fields of what it cannot ask for stand with what they describe. */
export const VIEW_FORM = "grid-form";

function bandsOf({ features, cells }: Comparison): Band[] {
  const rows = features.map(({ id, title, description }) => {
    const said = cells.get(id);
    return {
      key: `f${id}`,
      feature: id,
      title,
      description,
      cell: ({ columnId }: { columnId: number }) => featureCell(said?.get(columnId)),
    };
  });
  return [
    { title: words.grids.facts, rows: factRows },
    { title: words.grids.activity, rows: activityRows },
    { title: words.grids.features, rows },
  ];
}

const keptFields = (view: GridView): Markup[] =>
  gridViewFields(view)
    .filter(([name]) => !inToolbar.has(name))
    .map(
      ([name, value]) => markup`<input type="hidden" form="${VIEW_FORM}" name="${name}" value="${value}">`,
    );

/**
 * A grid in one of its views: how much of it is shown, where asked for the chooser, and the matrix. A script swaps this
 * for another view of the same page, so it is drawn here and nowhere else.
 */
export function drawGrid(grid: Grid, comparison: Comparison, view: GridView): string {
  const said = words.gridTools;
  const address = paths.grid(grid.slug);
  const bands = bandsOf(comparison);
  const columns = shownColumns(comparison.columns, view);
  const { table, rows } = drawTable({ title: grid.title, columns, bands, view });
  const allRows = bands.flatMap((band) => band.rows);
  const isUsual = writeGridView({ ...view, sort: usualView.sort, isChoosing: false }) === "";
  const reset = isUsual ? null : markup` · <a href="${address}">${said.reset}</a>`;
  const hidden = comparison.columns.filter(({ id }) => view.hidden.includes(id));
  const counts = `${said.packages(columns.length, comparison.columns.length, view.sort)} · ${said.rows(rows, allRows.length)}`;
  const chooser = view.isChoosing && drawChooser({ view, shown: columns, hidden, rows: allRows, address });
  const frame = markup`<div class="frame" role="region" aria-label="${words.grids.table(grid.title)}" tabindex="0">${table}</div>`;
  const body =
    columns.length === 0
      ? markup`<p>${said.noneMatch}</p>`
      : rows === 0
        ? markup`<p>${said.allAlike}</p>`
        : frame;
  return markup`${keptFields(view)}<p class="counts"><span id="grid-counts">${counts}</span>${reset}</p>${chooser}${body}`
    .text;
}
