import type { ViewerAnswer } from "@/server/viewer/answer";
import { initials } from "@/lib/initials";
import { paths } from "@/lib/paths";
import { account } from "./words";

const MENU = "account-menu";
const itemLook = "hover:bg-sunken block w-full cursor-pointer rounded-md px-3 py-1.5 text-left no-underline";

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);

const linkTo = (href: string, label: string) =>
  element("a", { href, textContent: label, className: itemLook });

function signOutButton(): HTMLElement {
  const form = element("form", { method: "post", action: paths.logout() });
  form.append(element("button", { type: "submit", textContent: account.signOut, className: itemLook }));
  return form;
}

/** Initials, as wide as what they take the place of: nothing beside them moves. */
function menuButton(name: string): HTMLElement {
  const button = element("button", {
    type: "button",
    className: "account-button",
    title: account.menu(name),
  });
  button.setAttribute("aria-label", account.menu(name));
  button.setAttribute("popovertarget", MENU);
  button.append(element("span", { className: "avatar", textContent: initials(name) }));
  return button;
}

/** The header's way to sign in becomes a menu of the account: the browser's own popover. */
export function showAccount({ username, name, isStaff }: NonNullable<ViewerAnswer["viewer"]>): void {
  const place = document.querySelector('[data-viewer="account"]');
  // Open already, on a page that has come back.
  if (!place || document.getElementById(MENU)?.matches(":popover-open")) return;
  const menu = element("div", { id: MENU, popover: "auto", className: "account-menu" });
  menu.append(
    element("p", { textContent: name, className: "account-name" }),
    linkTo(paths.profile(username), account.profile),
    linkTo(paths.editProfile(), account.settings),
    ...(isStaff ? [linkTo(paths.admin(), account.staff)] : []),
    signOutButton(),
  );
  place.replaceChildren(menuButton(name), menu);
}
