import type { ViewerAnswer } from "@/server/viewer/answer";
import { paths } from "@/lib/paths";
import { account } from "./words";

const MENU = "account-menu";
const itemLook = "hover:bg-sunken block w-full cursor-pointer rounded-md px-3 py-1.5 text-left no-underline";

function linkTo(href: string, label: string): HTMLElement {
  const link = document.createElement("a");
  Object.assign(link, { href, textContent: label, className: itemLook });
  return link;
}

function signOutButton(): HTMLElement {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action: paths.logout() });
  const button = document.createElement("button");
  Object.assign(button, { type: "submit", textContent: account.signOut, className: itemLook });
  form.append(button);
  return form;
}

/** The header's way to sign in becomes a menu of the account: the browser's own popover. */
export function showAccount({ username, name, isStaff }: NonNullable<ViewerAnswer["viewer"]>): void {
  const place = document.querySelector('[data-viewer="account"]');
  if (!place) return;
  const button = document.createElement("button");
  button.className = "account-button";
  button.type = "button";
  button.textContent = name;
  button.title = account.menu;
  button.setAttribute("popovertarget", MENU);
  const menu = document.createElement("div");
  Object.assign(menu, { id: MENU, popover: "auto", className: "account-menu" });
  menu.append(
    linkTo(paths.profile(username), account.profile),
    linkTo(paths.editProfile(), account.settings),
    ...(isStaff ? [linkTo(paths.admin(), account.staff)] : []),
    signOutButton(),
  );
  place.replaceChildren(button, menu);
}
