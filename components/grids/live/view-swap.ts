import { showRelativeTimes } from "@/components/ui/show-relative-times";
import { pushView } from "@/components/ui/view-history";
import { prepareTable } from "./keyboard";

const gridOf = (page: Document) => page.getElementById("grid");
const formOf = (page: Document) => page.getElementById("grid-form");

/** What comes back to a swapped grid: the focus, by its element's id or its cell, and how far the frame was scrolled. */
function remember(grid: HTMLElement): () => void {
  const active = grid.contains(document.activeElement) ? document.activeElement : null;
  const id = active?.closest("[id]:not(#grid)")?.id;
  const isLink = active instanceof HTMLAnchorElement;
  const label = active?.textContent;
  const frame = grid.querySelector(".frame");
  const scrolled = { left: frame?.scrollLeft ?? 0, top: frame?.scrollTop ?? 0 };
  return () => {
    grid.querySelector(".frame")?.scrollTo(scrolled);
    if (!active) return;
    const place = (id && document.getElementById(id)) || grid.querySelector<HTMLElement>("[tabindex='0'], a");
    const links = isLink ? [...(place?.querySelectorAll("a") ?? [])] : [];
    const target = links.find((link) => link.textContent === label) ?? links[0] ?? place;
    target?.focus({ preventScroll: true });
  };
}

/** The toolbar follows the view, but for what somebody is just typing. */
function followForm(page: Document): void {
  const fresh = formOf(page);
  for (const field of formOf(document)?.querySelectorAll<HTMLInputElement>("[name]:not([type=hidden])") ??
    []) {
    if (field === document.activeElement) continue;
    const other = fresh?.querySelector<HTMLInputElement>(`[name="${field.name}"]`);
    if (field.type === "checkbox") field.checked = other?.hasAttribute("checked") ?? false;
    else field.value = other?.value ?? "";
  }
  const choose = fresh?.querySelector("#grid-choose")?.getAttribute("href");
  if (choose) document.getElementById("grid-choose")?.setAttribute("href", choose);
}

let asking: AbortController | undefined;

/**
 * Shows the grid as it is drawn at another address of the same page. Where that fails, for whatever reason, the browser
 * goes there itself. Of views asked for in quick succession the last one is shown.
 */
export async function swapView(address: string): Promise<void> {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answer = await fetch(address, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [grid, fresh] = [gridOf(document), gridOf(page)];
    if (!answer.ok || !grid || !fresh) return location.assign(address);
    const restore = remember(grid);
    grid.replaceChildren(...fresh.childNodes);
    followForm(page);
    comeAlive(grid);
    restore();
    const said = document.getElementById("grid-said");
    if (said) said.textContent = document.getElementById("grid-counts")?.textContent ?? "";
  } catch {
    if (!signal.aborted) location.assign(address);
  }
}

export function comeAlive(grid: HTMLElement): void {
  showRelativeTimes(grid);
  const table = grid.querySelector("table");
  if (table) prepareTable(table);
}

/** The same, as a new place of the browser's history. A fragment says what of the new view to go to. */
export async function visitView(address: string): Promise<void> {
  pushView(address);
  await swapView(address);
  const place = location.hash && document.getElementById(location.hash.slice(1));
  if (place) place.scrollIntoView({ block: "nearest" });
}
