import { account } from "./words";

/** Says once what the form before this page did. */
export function showNotice(): void {
  const [, coded] = /(?:^|; )notice=([^;]*)/.exec(document.cookie) ?? [];
  if (coded === undefined) return;
  document.cookie = "notice=; Path=/; Max-Age=0; SameSite=Lax";
  const notice = document.createElement("div");
  notice.className = "notice-done";
  notice.setAttribute("role", "status");
  const close = document.createElement("button");
  Object.assign(close, { type: "button", textContent: "×", className: "cursor-pointer px-1" });
  close.setAttribute("aria-label", account.dismissNotice);
  close.addEventListener("click", () => notice.remove());
  notice.append(decodeURIComponent(coded), close);
  document.getElementById("content")?.prepend(notice);
}
