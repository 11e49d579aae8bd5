import { readCell, type Verdict, withVerdict } from "@/lib/cell-mark";
import { cellEditor } from "../../edit/words";

const VERDICTS: readonly Verdict[] = ["yes", "no", "partial"];

/** Buttons that put a mark's word before what is typed, or in the place of another one. */
export function markChoices(form: HTMLFormElement): HTMLElement {
  const field = form.querySelector<HTMLInputElement>("[name='value']");
  const group = document.createElement("div");
  group.className = "cell-marks";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", cellEditor.choose);
  const buttons = VERDICTS.map((verdict) => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: cellEditor.marks[verdict] });
    button.addEventListener("click", () => {
      if (!field) return;
      field.value = withVerdict(field.value, verdict);
      showPressed();
      field.focus();
    });
    return button;
  });
  function showPressed(): void {
    const { verdict } = readCell(field?.value ?? "");
    for (const [place, button] of buttons.entries())
      button.setAttribute("aria-pressed", String(VERDICTS[place] === verdict));
  }
  field?.addEventListener("input", showPressed);
  showPressed();
  group.append(...buttons);
  return group;
}
