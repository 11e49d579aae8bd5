import type { ViewerAnswer } from "@/server/viewer/answer";
import { showAccount } from "./show-account";
import { showNotice } from "./show-notice";
import { VIEWER_EVENT } from "./viewer-event";

async function askWhoLooks(): Promise<ViewerAnswer | null> {
  const about = document.querySelector<HTMLElement>("[data-subject]")?.dataset.subject ?? "";
  const response = await fetch(`/viewer/?${about}`, { headers: { accept: "application/json" } });
  return response.ok ? ((await response.json()) as ViewerAnswer) : null;
}

/** Shows what they may do, and takes away what would be refused. For who is signed out all stays: it leads to sign in. */
function showPermissions({ may }: ViewerAnswer): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-may]")) {
    const verdict = may[element.dataset.may ?? ""];
    const isSaid = typeof verdict === "string" && element.dataset.refused === "say";
    element.hidden = verdict !== true && !isSaid;
    if (isSaid) {
      element.setAttribute("aria-disabled", "true");
      element.title = verdict;
    } else element.removeAttribute("aria-disabled");
  }
}

let isFilled = false;

/** Puts into the page what depends on who looks at it. Once more where a page comes back from the browser's memory. */
export async function fill(): Promise<void> {
  showNotice();
  const answer = await askWhoLooks();
  if (!answer) return;
  // Signed out since this page was filled: it is asked for anew, as everyone sees it.
  if (!answer.viewer) return isFilled ? location.reload() : undefined;
  isFilled = true;
  showAccount(answer.viewer);
  showPermissions(answer);
  if (answer.package) (await import("./show-package")).showPackage(answer.package, answer.may);
  document.dispatchEvent(new CustomEvent<ViewerAnswer>(VIEWER_EVENT, { detail: answer }));
}
