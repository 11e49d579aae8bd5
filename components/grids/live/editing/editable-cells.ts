import { paths } from "@/lib/paths";
import { cellEditor } from "../../edit/words";
import { focusCell } from "../keyboard";
import { openEditor } from "./cell-dialog";

const CELL = "#grid tr[data-feature] td";
const cellAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLTableCellElement>(CELL) : null;

/** A cell of a row that people write: where its form is, and what it is about. */
export type EditableCell = { cell: HTMLTableCellElement; address: string; feature: string; title: string };

function describe(cell: HTMLTableCellElement): EditableCell | null {
  const row = cell.closest<HTMLElement>("tr[data-feature]");
  const head = cell.closest("table")?.rows[0]?.cells[cell.cellIndex];
  const subject = cell.closest<HTMLElement>("[data-subject]")?.dataset.subject ?? "";
  const [, slug] = /^grid=(.+)$/.exec(subject) ?? [];
  if (!row || !head || slug === undefined) return null;
  const [packageId, featureId] = [Number(head.id.slice(1)), Number(row.dataset.feature)];
  return {
    cell,
    address: paths.element(slug, packageId, featureId),
    feature: row.querySelector("bdi")?.textContent ?? "",
    title: head.querySelector("bdi")?.textContent ?? "",
  };
}

function open(cell: HTMLTableCellElement): void {
  const described = describe(cell);
  if (!described) return;
  focusCell(cell);
  void openEditor(described);
}

/** One button goes to the cell that is pointed at or has the focus: thousands of cells carry none of their own. */
function editMark(): HTMLButtonElement {
  const button = document.createElement("button");
  Object.assign(button, {
    type: "button",
    className: "cell-edit",
    tabIndex: -1,
    textContent: cellEditor.edit,
  });
  return button;
}

/**
 * Lets the cells be edited where they stand: Enter or F2, a double click, or the mark at the cell. Shift+Enter still leads
 * to the links in it. Listens to the whole grid, so that a swapped one is editable as it stands.
 */
export function makeEditable(signal: AbortSignal): void {
  const grid = document.getElementById("grid");
  if (!grid) return;
  grid.dataset.editable = "";
  const keys = document.getElementById("grid-keys");
  if (keys) keys.textContent = cellEditor.gridKeys;
  const mark = editMark();
  const showMark = ({ target }: Event) => {
    const cell = cellAt(target);
    const described = cell && mark.parentElement !== cell ? describe(cell) : null;
    if (!cell || !described) return;
    mark.setAttribute("aria-label", cellEditor.editOf(described.feature, described.title));
    cell.append(mark);
  };
  const onKey = (event: KeyboardEvent) => {
    const isWanted = event.key === "F2" || (event.key === "Enter" && !event.shiftKey);
    const cell = cellAt(event.target);
    if (!isWanted || !cell || event.target !== cell || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    open(cell);
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    const isMark = event.target === mark;
    if (!cell || !(isMark || event.type === "dblclick")) return;
    if (!isMark && event.target instanceof Element && event.target.closest("a")) return;
    event.preventDefault();
    open(cell);
  };
  // A finger points by a tap, which gives the cell the focus.
  const byMouse = (then: (event: Event) => void) => (event: PointerEvent) => {
    if (event.pointerType === "mouse") then(event);
  };
  grid.addEventListener("pointerover", byMouse(showMark), { signal });
  grid.addEventListener("focusin", showMark, { signal });
  grid.addEventListener(
    "pointerleave",
    byMouse(() => mark.remove()),
    { signal },
  );
  grid.addEventListener("keydown", onKey, { signal, capture: true });
  grid.addEventListener("click", onClick, { signal });
  grid.addEventListener("dblclick", onClick, { signal });
}
