import { words } from "@/components/words";
import { type GridView, writeGridView } from "@/lib/grid-view";
import { markup, type Markup } from "@/lib/markup";
import { paths } from "@/lib/paths";
import { type GridColumn } from "@/server/grids/comparison-rows";
import { cssText } from "./css-text";
import { type Band, type MatrixRow } from "./row";

/** More than this many columns cannot be read side by side on paper: there they stand one below the other. */
const MAX_ON_PAPER = 7;

/** More pinned columns stand first, too, but do not stay. */
const MAX_STICKY = 3;

export type Table = { title: string; columns: readonly GridColumn[]; bands: readonly Band[]; view: GridView };
export type DrawnTable = { table: Markup; rows: number };

function badge({ deprecatedAt, archivedAt }: GridColumn): Markup | null {
  if (deprecatedAt) return markup`<b class="n">${words.status.deprecated}</b>`;
  return archivedAt ? markup`<b class="w">${words.status.archived}</b>` : null;
}

/** The menu's link leads to the chooser, where everything that the menu does can be done without a script. */
function columnHead(column: GridColumn, choosing: string): Markup {
  const { id, title, slug } = column;
  return markup`<th scope="col" id="c${id}"><a href="${paths.package(slug)}" title="${title}"><bdi>${title}</bdi></a>${badge(column)}<a class="m" href="${choosing}#p${id}" aria-label="${words.gridTools.columnMenu(title)}"></a></th>`;
}

const rowHead = ({ title, description }: MatrixRow): Markup =>
  markup`<th scope="row"><bdi>${title}</bdi>${description?.trim() ? markup`<small dir="auto">${description}</small>` : null}</th>`;

/** Whether all packages say the same in a row whose cells are drawn like this. */
function isAlike({ says }: MatrixRow, columns: readonly GridColumn[], cells: readonly Markup[]): boolean {
  const said = says ? columns.map(says) : cells.map(({ text }) => text);
  return said.length > 1 && said.every((text) => text === said[0]);
}

/** Null where only differences are wanted and there is none. */
function drawRow(row: MatrixRow, { columns, view }: Table): Markup | null {
  const cells = columns.map((column) => markup`<td>${row.cell(column)}</td>`);
  if (view.isDifferencesOnly && isAlike(row, columns, cells)) return null;
  return markup`<tr style="--row:${cssText(row.title)}"${row.feature !== undefined && markup` data-feature="${row.feature}"`}>${rowHead(row)}${cells}</tr>\n`;
}

function drawBand({ title, rows }: Band, table: Table): { body: Markup | null; rows: number } {
  const hidden = new Set(table.view.hiddenRows);
  const drawn = rows
    .filter(({ key }) => !hidden.has(key))
    .map((row) => drawRow(row, table))
    .filter((row) => row !== null);
  if (drawn.length === 0) return { body: null, rows: 0 };
  const head = markup`<tr class="band"><th scope="rowgroup" colspan="${table.columns.length + 1}"><span>${title}</span></th></tr>\n`;
  return { body: markup`<tbody>${head}${drawn}</tbody>`, rows: drawn.length };
}

/** The matrix: packages side by side, as a real table. */
export function drawTable(table: Table): DrawnTable {
  const { title, columns, bands, view } = table;
  const choosing = writeGridView({ ...view, isChoosing: true });
  const drawn = bands.map((band) => drawBand(band, table));
  const bodies = drawn.map(({ body }) => body).filter((body) => body !== null);
  const pinned = columns.filter(({ id }) => view.pinned.includes(id)).length;
  const isLong = columns.length > MAX_ON_PAPER;
  const heads = columns.map((column) => columnHead(column, choosing));
  return {
    table: markup`<table style="--columns:${columns.length}" data-pinned="${Math.min(pinned, MAX_STICKY)}"${isLong && markup` data-long`}><caption class="sr-only">${words.grids.table(title)}</caption><thead><tr><th scope="col">${words.grids.row}</th>${heads}</tr></thead>${bodies}</table>`,
    rows: drawn.reduce((sum, { rows }) => sum + rows, 0),
  };
}
