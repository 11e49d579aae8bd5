import { readGridView, writeGridView } from "@/lib/grid-view";
import { onOtherView } from "@/components/ui/view-history";
import { closeColumnMenu, openColumnMenu } from "./column-menu";
import { focusCell, onTableKey } from "./keyboard";
import { shareView } from "./share";
import { comeAlive, swapView, visitView } from "./view-swap";

const TYPING_MS = 250;

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** A link that leads to another view of this grid; one to a place in this view is the browser's. */
function viewLink(target: Element): HTMLAnchorElement | null {
  const link = target.closest<HTMLAnchorElement>("#grid a[href], #grid-choose");
  const isHere = link?.origin === location.origin && link.pathname === location.pathname;
  return isHere && !(link.hash && link.search === location.search) ? link : null;
}

function onClick(event: MouseEvent): void {
  if (!(event.target instanceof Element) || !isPlain(event)) return;
  const menuButton = event.target.closest<HTMLElement>("#grid a.m");
  const share = event.target.closest<HTMLElement>("#grid-share");
  const link = viewLink(event.target);
  if (menuButton) {
    event.preventDefault();
    return openColumnMenu(menuButton);
  }
  if (share) return void shareView(share);
  if (link) {
    event.preventDefault();
    return void visitView(link.pathname + link.search + link.hash);
  }
  const cell = event.target.closest<HTMLTableCellElement>("#grid .frame :is(td, th)");
  if (cell && !event.target.closest("a") && getSelection()?.isCollapsed) focusCell(cell);
  if (!event.target.closest("#grid-menu")) closeColumnMenu();
}

/** The form's view, in its canonical form. */
function visitForm(form: HTMLFormElement): void {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields[name] = value;
  const address = location.pathname + writeGridView(readGridView(fields));
  if (address !== location.pathname + location.search) void visitView(address);
}

/** Listens to the whole page, so that a swapped grid is alive as it stands. Returns what ends it. */
export function startGrid(): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const grid = document.getElementById("grid");
  const form = document.getElementById("grid-form");
  if (!grid || !(form instanceof HTMLFormElement)) return () => undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(typing);
    typing = setTimeout(() => visitForm(form), TYPING_MS);
  };
  document.addEventListener("click", onClick, { signal });
  document.addEventListener("keydown", onTableKey, { signal });
  grid.addEventListener("scroll", closeColumnMenu, { signal, capture: true });
  form.addEventListener("input", soon, { signal });
  form.addEventListener("submit", (event) => (event.preventDefault(), visitForm(form)), { signal });
  const endHistory = onOtherView((view) => void swapView(view));
  comeAlive(grid);
  // If React had to draw the page anew, the grid's place is empty.
  if (!grid.querySelector(".counts")) void swapView(location.pathname + location.search);
  return () => {
    endHistory();
    ending.abort();
  };
}
