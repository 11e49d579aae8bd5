import { cellEditor } from "../../edit/words";
import { saveCell } from "./cell-save";
import type { EditableCell } from "./editable-cells";
import { markChoices } from "./mark-choices";

const WIDTH = 384;
const MARGIN = 8;

/** The cell's form, as the server draws it on its own page; null where that page shows none. */
async function fetchForm(address: string): Promise<HTMLFormElement | null> {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const form = page.querySelector<HTMLFormElement>(`form[action="${address}"]`);
  // What is saved twice is told by its version; a number of its own would take a second try for the first.
  form?.querySelector("[name='submission']")?.remove();
  return answer.ok && form ? document.importNode(form, true) : null;
}

/** Over the cell, within the window. On a phone the style sheet gives it the window's foot. */
function place(dialog: HTMLDialogElement, cell: HTMLElement): void {
  const { left, top } = cell.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  dialog.style.left = `${Math.max(MARGIN, Math.min(left, clientWidth - WIDTH - MARGIN))}px`;
  dialog.style.top = `${Math.max(MARGIN, Math.min(top, clientHeight - dialog.offsetHeight - MARGIN))}px`;
}

function cancelButton(dialog: HTMLDialogElement): HTMLButtonElement {
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "cell-cancel", textContent: cellEditor.cancel });
  button.addEventListener("click", () => dialog.close());
  return button;
}

/** What keys do, for those who have them. */
function keysHint(): HTMLElement {
  const hint = document.createElement("p");
  Object.assign(hint, { className: "cell-keys", textContent: cellEditor.keys });
  return hint;
}

let isOpening = false;

/** Shows a cell's form over it. Where there is none to show (signed out, locked meanwhile) its own page says why. */
export async function openEditor(about: EditableCell): Promise<void> {
  const { cell, address, feature, title } = about;
  if (isOpening || document.querySelector("dialog.cell-editor[open]")) return;
  isOpening = true;
  cell.setAttribute("aria-busy", "true");
  const form = await fetchForm(address).catch(() => null);
  cell.removeAttribute("aria-busy");
  isOpening = false;
  if (!form) return location.assign(address);
  const dialog = document.createElement("dialog");
  dialog.className = "cell-editor";
  dialog.setAttribute("aria-label", cellEditor.editOf(feature, title));
  const heading = document.createElement("h2");
  heading.textContent = `${feature} · ${title}`;
  dialog.append(heading, form);
  form.querySelector("[name='value']")?.before(markChoices(form));
  form.append(cancelButton(dialog), keysHint());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void saveCell(form, cell, dialog);
  });
  dialog.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    cell.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  place(dialog, cell);
  form.querySelector<HTMLInputElement>("[name='value']")?.focus();
}
