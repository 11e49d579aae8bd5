import { words } from "@/components/words";
import { withHidden, withMoved, withPinned, withRow, withShown, withUnpinned } from "@/lib/grid-columns";
import { type GridView, writeGridView } from "@/lib/grid-view";
import { markup, type Markup } from "@/lib/markup";
import { type GridColumn } from "@/server/grids/comparison-rows";
import { type MatrixRow } from "./row";

const said = words.gridTools;

type Chooser = {
  view: GridView;
  /** Those that the table shows, in its order. */
  shown: readonly GridColumn[];
  hidden: readonly GridColumn[];
  rows: readonly MatrixRow[];
  /** Address of the grid, without a query. */
  address: string;
};

type Action = { label: string; to: GridView | null };

/** A link to the view after it, or nothing to do: the place stays empty, so that the others do not move. */
function link({ label, to }: Action, of: string, id: string, address: string): Markup {
  if (!to) return markup`<span></span>`;
  return markup`<a href="${address}${writeGridView(to)}#${id}" aria-label="${said.actionOn(label, of)}">${label}</a>`;
}

function shownColumn(column: GridColumn, { view, shown, address }: Chooser): Markup {
  const { id, title } = column;
  const ids = shown.map((each) => each.id);
  const isPinned = view.pinned.includes(id);
  const actions: Action[] = [
    { label: said.left, to: withMoved(view, ids, id, -1) },
    { label: said.right, to: withMoved(view, ids, id, 1) },
    isPinned
      ? { label: said.unpin, to: withUnpinned(view, id) }
      : { label: said.pin, to: withPinned(view, id) },
    { label: said.hide, to: withHidden(view, ids, id) },
  ];
  const links = actions.map((action) => link(action, title, `p${id}`, address));
  return markup`<li id="p${id}"><bdi>${title}</bdi>${links}</li>`;
}

function hiddenColumn({ id, title }: GridColumn, { view, address }: Chooser): Markup {
  const show = link({ label: said.show, to: withShown(view, id) }, title, `p${id}`, address);
  return markup`<li id="p${id}" class="off"><bdi>${title}</bdi>${show}</li>`;
}

function rowItem({ key, title }: MatrixRow, { view, address }: Chooser): Markup {
  const isHidden = view.hiddenRows.includes(key);
  const action = { label: isHidden ? said.show : said.hide, to: withRow(view, key, isHidden) };
  return markup`<li id="r-${key}"${isHidden && markup` class="off"`}><bdi>${title}</bdi>${link(action, title, `r-${key}`, address)}</li>`;
}

/** Everything that can be done to columns and rows, as links to the views after it: it needs no script. */
export function drawChooser(chooser: Chooser): Markup {
  const { view, shown, hidden, rows, address } = chooser;
  const closed = `${address}${writeGridView({ ...view, isChoosing: false })}`;
  return markup`<section class="chooser no-print" id="chooser" aria-label="${said.chooser}"><p><a href="${closed}">${said.close}</a></p><div><h2>${said.columns}</h2><ul class="columns">${hidden.map((column) => hiddenColumn(column, chooser))}${shown.map((column) => shownColumn(column, chooser))}</ul></div><div><h2>${said.chosenRows}</h2><ul>${rows.map((row) => rowItem(row, chooser))}</ul></div></section>`;
}
