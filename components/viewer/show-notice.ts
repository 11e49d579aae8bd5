import { account } from "./words";

/** Malformed, where somebody else has set it: nothing to say. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Says once what the form before this page did. It lies above the page, so that nothing moves. */
export function showNotice(): void {
  const [, coded] = /(?:^|; )notice=([^;]*)/.exec(document.cookie) ?? [];
  if (coded === undefined) return;
  document.cookie = "notice=; Path=/; Max-Age=0; SameSite=Lax";
  const text = decoded(coded);
  if (!text) return;
  const notice = Object.assign(document.createElement("div"), { className: "notice-done" });
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
  close.setAttribute("aria-label", account.dismissNotice);
  close.addEventListener("click", () => notice.remove());
  notice.append(said, close);
  document.body.append(notice);
  // Screen readers say what changes in a place that they know already.
  requestAnimationFrame(() => (said.textContent = text));
}
