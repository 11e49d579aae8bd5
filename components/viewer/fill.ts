import type { ViewerAnswer } from "@/server/viewer/answer";
import { showAccount } from "./show-account";
import { showNotice } from "./show-notice";

/** Told to whoever else wants to know (cells of a grid, buttons of a package), with the answer as `detail`. */
export const VIEWER_EVENT = "catalogue:viewer";

async function askWhoLooks(): Promise<ViewerAnswer | null> {
  const about = document.querySelector<HTMLElement>("[data-subject]")?.dataset.subject ?? "";
  const response = await fetch(`/viewer/?${about}`, { headers: { accept: "application/json" } });
  return response.ok ? ((await response.json()) as ViewerAnswer) : null;
}

/** Shows what they may do, and takes away what would be refused. For who is signed out all stays: it leads to sign in. */
function showPermissions({ may }: ViewerAnswer): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-may]")) {
    const verdict = may[element.dataset.may ?? ""];
    if (typeof verdict === "string" && element.dataset.refused === "say") {
      element.setAttribute("aria-disabled", "true");
      element.title = verdict;
    } else element.hidden = verdict !== true;
  }
}

/** Puts into the page what depends on who looks at it. */
export async function fill(): Promise<void> {
  showNotice();
  const answer = await askWhoLooks();
  if (!answer?.viewer) return;
  showAccount(answer.viewer);
  showPermissions(answer);
  document.dispatchEvent(new CustomEvent<ViewerAnswer>(VIEWER_EVENT, { detail: answer }));
}
