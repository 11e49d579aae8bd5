import { showRelativeTimes } from "@/components/ui/show-relative-times";
import { pushView } from "@/components/ui/view-history";
import { readPackageFilters, writePackageFilters } from "@/lib/package-filters";
import { type RawSearchParams } from "@/lib/search-params";
import { FILTER_FORM } from "./form-id";

/** The parts of the page that follow the address; the rest stays as it is. */
const partsOf = (page: Document) => [...page.querySelectorAll<HTMLElement>("[data-part]")];

const RESULTS = "results";

function showParts(fresh: Document): void {
  const focused = document.activeElement?.id;
  const opened = [...document.querySelectorAll("[data-part] details")].map((each) =>
    each.hasAttribute("open"),
  );
  for (const part of partsOf(document)) {
    const other = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (other) part.replaceChildren(...other.childNodes);
    part.removeAttribute("aria-busy");
    showRelativeTimes(part);
  }
  [...document.querySelectorAll("[data-part] details")].forEach((each, place) =>
    each.toggleAttribute("open", opened[place]),
  );
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/** What the form keeps outside of the parts: the text. */
function showText(fresh: Document): void {
  const field = document.querySelector<HTMLInputElement>(`#${FILTER_FORM} [name="q"]`);
  const other = fresh.querySelector<HTMLInputElement>(`#${FILTER_FORM} [name="q"]`);
  if (field && other && field !== document.activeElement) field.value = other.value;
}

function say(fresh: Document): void {
  document.title = fresh.title;
  const said = document.getElementById("list-said");
  if (said) said.textContent = document.getElementById(RESULTS)?.textContent ?? "";
}

let asking: AbortController | undefined;

/**
 * Shows the list as it is drawn at another address of the same page. Where that fails, for whatever reason, the browser goes
 * there itself. Of lists asked for in quick succession the last one is shown.
 */
export async function showList(address: string): Promise<void> {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  for (const part of partsOf(document)) part.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { signal });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || partsOf(fresh).length === 0) return location.assign(address);
    showParts(fresh);
    showText(fresh);
    say(fresh);
  } catch {
    if (!signal.aborted) location.assign(address);
  }
}

/** The list that the form asks for, as a new place of the browser's history. */
export function visitForm(form: HTMLFormElement): void {
  const given: RawSearchParams = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") given[name] = [...[given[name] ?? []].flat(), value];
  }
  const usual = form.dataset.usual === "relevance" ? "relevance" : "-stars";
  const address =
    new URL(form.action).pathname + writePackageFilters(readPackageFilters(given, usual), usual);
  pushView(address);
  void showList(address);
}
