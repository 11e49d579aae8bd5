import type { ElementInput } from "@/server/grids/input";
import { featureCell } from "../../matrix/feature-cell";
import { cellEditor } from "../../edit/words";

type Refused = { errors: Record<string, string[]>; theirs?: Record<string, string> };
type Saved = { said: ElementInput };

const fieldOf = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`);

function line(id: string, className: string, text: string): HTMLElement {
  const paragraph = document.createElement("p");
  Object.assign(paragraph, { id, className: `cell-told ${className}`, textContent: text });
  return paragraph;
}

/** Says something below a field, and that it belongs to it. */
function tell(field: HTMLElement, kind: "error" | "theirs", text: string): void {
  const id = `${field.id}-${kind}`;
  field.after(line(id, kind, text));
  field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${id}`.trim());
  if (kind === "error") field.setAttribute("aria-invalid", "true");
}

function forget(form: HTMLFormElement): void {
  for (const told of form.querySelectorAll(".cell-told")) told.remove();
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
}

/** What is wrong stands at its field, and what somebody else has saved meanwhile; saving again is then meant. */
function showRefused(form: HTMLFormElement, { errors, theirs = {} }: Refused): void {
  for (const [name, messages] of Object.entries(errors)) {
    const field = fieldOf(form, name);
    if (field) tell(field, "error", messages.join(" "));
    else {
      const alert = line("cell-alert", "error", messages.join(" "));
      alert.setAttribute("role", "alert");
      form.prepend(alert);
    }
  }
  for (const [name, value] of Object.entries(theirs)) {
    const field = fieldOf(form, name);
    if (!field) continue;
    if (name === "version") field.value = value;
    else if (field.value !== value)
      tell(field, "theirs", `${cellEditor.theirs} ${value === "" ? cellEditor.nothing : value}`);
  }
  form.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}

/** The cell as the server would draw it: by the same code. */
function redraw(cell: HTMLElement, { said }: Saved): void {
  const { value, note, sourceUrl, checkedVersion } = said;
  const drawn = featureCell({ text: value, note, sourceUrl, checkedVersion: checkedVersion || null });
  cell.innerHTML = drawn.text;
  for (const link of cell.querySelectorAll("a")) link.tabIndex = -1;
}

async function send(form: HTMLFormElement): Promise<Saved | Refused> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" } });
  return (await answer.json()) as Saved | Refused;
}

/** Saves what was typed. Whatever is in the way, it stays as typed. */
export async function saveCell(
  form: HTMLFormElement,
  cell: HTMLElement,
  dialog: HTMLDialogElement,
): Promise<void> {
  if (form.hasAttribute("aria-busy")) return;
  form.setAttribute("aria-busy", "true");
  const answer = await send(form).catch((): Refused => ({ errors: { "": [cellEditor.failed] } }));
  form.removeAttribute("aria-busy");
  forget(form);
  if (!("said" in answer)) return showRefused(form, answer);
  redraw(cell, answer);
  dialog.close();
  const status = document.getElementById("grid-said");
  if (status) status.textContent = cellEditor.saved;
}
