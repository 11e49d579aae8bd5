import { packageActions } from "@/components/packages/actions/words";
import { paths } from "@/lib/paths";
import type { ViewerAnswer } from "@/server/viewer/answer";
import type { OwnSite, PackageState } from "@/server/viewer/state";
import { showRefresh } from "./refresh";
import { showToggles } from "./toggles";
import { account } from "./words";

function link(href: string, label: string): HTMLAnchorElement {
  return Object.assign(document.createElement("a"), { href, textContent: label, className: "link" });
}

/** The sites that they have named, with what became of each: nobody else is told of what waits. */
function showOwnSites(slug: string, sites: readonly OwnSite[]): void {
  const place = document.querySelector('[data-viewer="sites"]');
  if (!place) return;
  const heading = Object.assign(document.createElement("h3"), { textContent: account.ownSites });
  heading.className = "mt-3 text-sm font-semibold";
  const list = Object.assign(document.createElement("ul"), { className: "grid gap-1 text-sm" });
  for (const { id, title, status } of sites) {
    const item = Object.assign(document.createElement("li"), { className: "wrap-anywhere" });
    const name = Object.assign(document.createElement("bdi"), { textContent: title });
    item.append(name, `: ${account.siteStates[status]} · `, link(paths.editSite(slug, id), account.edit));
    list.append(item);
  }
  place.replaceChildren(...(sites.length > 0 ? [heading, list] : []));
}

/** For those who decide: a way to correct every site that is shown. */
function showEditLinks(slug: string): void {
  for (const item of document.querySelectorAll<HTMLElement>("[data-site]")) {
    if (item.querySelector("[data-edit]")) continue;
    const edit = link(paths.editSite(slug, Number(item.dataset.site)), account.edit);
    edit.dataset.edit = "";
    edit.classList.add("ml-2", "text-sm");
    item.append(edit);
  }
}

function showWaiting({ waiting }: PackageState): void {
  const place = document.querySelector('[data-viewer="waiting"]');
  if (!place || !waiting) return;
  const links = [
    ...(waiting.flags > 0 ? [link(paths.admin("flags"), packageActions.reports(waiting.flags))] : []),
    ...(waiting.sites > 0 ? [link(paths.admin("sites"), packageActions.waiting(waiting.sites))] : []),
  ];
  place.replaceChildren(...links.flatMap((one, index) => (index === 0 ? [one] : [" · ", one])));
}

/** What a package's page shows of whoever looks at it. */
export function showPackage(state: PackageState, may: ViewerAnswer["may"]): void {
  showToggles(state);
  showRefresh(state);
  showOwnSites(state.slug, state.sites);
  if (may["site.decide"] === true) showEditLinks(state.slug);
  showWaiting(state);
}
