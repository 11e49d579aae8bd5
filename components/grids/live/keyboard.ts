import { movedPlace, type Place } from "./cell-moves";

const FOCUSABLE = "a[href], button";
/** Links to the chooser, which open a menu where there is a script. */
const MENU_BUTTON = "a.m";

const rowsOf = (table: HTMLTableElement) => [...table.rows].filter((row) => !row.classList.contains("band"));
const frameOf = (table: HTMLTableElement) => table.closest<HTMLElement>(".frame");

/** Cells take the focus one at a time (a roving tabindex): the table is one stop of the Tab key, not a thousand. */
export function prepareTable(table: HTMLTableElement): void {
  for (const link of table.querySelectorAll<HTMLElement>(FOCUSABLE)) link.tabIndex = -1;
  for (const button of table.querySelectorAll(MENU_BUTTON)) {
    button.setAttribute("role", "button");
    button.setAttribute("aria-haspopup", "menu");
    button.setAttribute("aria-expanded", "false");
  }
  const first = table.tBodies[0]?.rows[1]?.cells[1] ?? table.rows[0]?.cells[0];
  if (first) first.tabIndex = 0;
  // The frame was only to be reached to scroll it; arrow keys in the cells do that.
  frameOf(table)?.removeAttribute("tabindex");
}

function placeOf(table: HTMLTableElement, cell: HTMLTableCellElement): Place | null {
  const row = rowsOf(table).findIndex((each) => each === cell.parentElement);
  return row < 0 ? null : { row, column: cell.cellIndex };
}

/** Moves the focus to a cell, and the cell out from beneath the sticky header and columns. */
export function focusCell(cell: HTMLTableCellElement): void {
  const table = cell.closest("table");
  for (const former of table?.querySelectorAll<HTMLElement>(":is(td, th)[tabindex='0']") ?? [])
    former.removeAttribute("tabindex");
  cell.tabIndex = 0;
  cell.focus({ preventScroll: true });
  keepRoomForSticky(cell);
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function keepRoomForSticky(cell: HTMLTableCellElement): void {
  const table = cell.closest("table");
  const frame = table && frameOf(table);
  if (!table || !frame) return;
  const pinned = Number(table.dataset.pinned ?? 0);
  const heads = [...(table.rows[0]?.cells ?? [])].slice(0, 1 + Math.min(pinned, 3));
  const isSticky = (head: Element) => getComputedStyle(head).left !== "auto";
  const left = heads.filter(isSticky).reduce((sum, head) => sum + head.getBoundingClientRect().width, 0);
  frame.style.scrollPaddingTop = `${table.tHead?.getBoundingClientRect().height ?? 0}px`;
  frame.style.scrollPaddingLeft = cell.cellIndex < heads.length ? "0px" : `${left}px`;
}

/** How many rows fit into the frame beneath the header, by the height that they have on average. */
function pageRows(table: HTMLTableElement, rowCount: number): number {
  const header = table.tHead?.clientHeight ?? 0;
  const visible = (frameOf(table)?.clientHeight ?? 0) - header;
  const average = (table.offsetHeight - header) / Math.max(1, rowCount - 1);
  return Math.max(1, Math.floor(visible / Math.max(1, average)) - 1);
}

/** Links of a cell are entered with Enter, gone through with Tab and left with Escape. */
function insideCell(event: KeyboardEvent, cell: HTMLTableCellElement): boolean {
  const links = [...cell.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const at = links.indexOf(event.target as HTMLElement);
  if (event.key === "Enter" && at < 0) links[0]?.focus();
  else if (event.key === "Escape" && at >= 0) focusCell(cell);
  else if (event.key === "Tab" && at >= 0 && links[at + (event.shiftKey ? -1 : 1)])
    links[at + (event.shiftKey ? -1 : 1)]?.focus();
  else if (event.key === " " && at >= 0 && links[at]?.matches(MENU_BUTTON)) links[at].click();
  else return false;
  return event.key !== "Enter" || links.length > 0;
}

/** What a key does within the table. */
export function onTableKey(event: KeyboardEvent): void {
  if (event.altKey || event.metaKey || !(event.target instanceof Element)) return;
  const cell = event.target.closest<HTMLTableCellElement>(".frame :is(td, th)");
  const table = cell?.closest("table");
  const from = cell && table && placeOf(table, cell);
  if (!from) return;
  if (insideCell(event, cell)) return event.preventDefault();
  const rows = rowsOf(table);
  const size = {
    rows: rows.length,
    columns: rows[0]?.cells.length ?? 0,
    pageRows: pageRows(table, rows.length),
  };
  const to = movedPlace(from, event, size);
  const next = to && rows[to.row]?.cells[to.column];
  if (!next) return;
  event.preventDefault();
  focusCell(next);
}
