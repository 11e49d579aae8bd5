import { withHidden, withMoved, withPinned, withUnpinned } from "@/lib/grid-columns";
import { type GridView, readGridView, writeGridView } from "@/lib/grid-view";
import { gridTools } from "../tool-words";
import { focusCell } from "./keyboard";

type Item = { label: string; to: GridView | null };

const MENU = "grid-menu";

function itemsFor(id: number, shown: number[]): Item[] {
  const view = readGridView(Object.fromEntries(new URLSearchParams(location.search)));
  const isPinned = view.pinned.includes(id);
  return [
    isPinned
      ? { label: gridTools.unpin, to: withUnpinned(view, id) }
      : { label: gridTools.pin, to: withPinned(view, id) },
    { label: gridTools.left, to: withMoved(view, shown, id, -1) },
    { label: gridTools.right, to: withMoved(view, shown, id, 1) },
    { label: gridTools.hide, to: withHidden(view, shown, id) },
  ];
}

/** Beneath the button, but within the window. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth - menu.offsetWidth - 8;
  menu.style.left = `${Math.max(8, Math.min(left, room))}px`;
  menu.style.top = `${bottom + 4}px`;
}

function onMenuKey(event: KeyboardEvent): void {
  const menu = document.getElementById(MENU);
  if (!menu) return;
  const items = [...menu.querySelectorAll<HTMLElement>("a")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const to = next[event.key];
  if (to !== undefined) items[to]?.focus();
  else if (event.key === "Escape" || event.key === "Tab") closeColumnMenu();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Closes the menu and gives the focus back to its column. */
export function closeColumnMenu(): void {
  const menu = document.getElementById(MENU);
  if (!menu) return;
  const head = document.getElementById(menu.dataset.column ?? "");
  const hadFocus = menu.contains(document.activeElement);
  menu.remove();
  const button = head?.querySelector<HTMLElement>(".m");
  button?.setAttribute("aria-expanded", "false");
  if (hadFocus && head instanceof HTMLTableCellElement) {
    focusCell(head);
    button?.focus();
  }
}

/** What can be done to one column, as links to the views after it. */
export function openColumnMenu(button: HTMLElement): void {
  const isOpen = button.getAttribute("aria-expanded") === "true";
  closeColumnMenu();
  const head = button.closest("th");
  const grid = document.getElementById("grid");
  if (isOpen || !head || !grid) return;
  const shown = [...grid.querySelectorAll("thead th[id]")].map(({ id }) => Number(id.slice(1)));
  const menu = document.createElement("div");
  menu.id = MENU;
  menu.dataset.column = head.id;
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", button.getAttribute("aria-label") ?? "");
  for (const { label, to } of itemsFor(Number(head.id.slice(1)), shown)) {
    if (!to) continue;
    const item = document.createElement("a");
    item.setAttribute("role", "menuitem");
    item.href = location.pathname + writeGridView(to);
    item.textContent = label;
    item.tabIndex = -1;
    menu.append(item);
  }
  menu.addEventListener("keydown", onMenuKey);
  grid.append(menu);
  button.setAttribute("aria-expanded", "true");
  place(menu, button);
  menu.querySelector("a")?.focus();
}
