import { packageActions, people } from "@/components/packages/actions/words";
import { formatInteger } from "@/lib/numbers";
import type { PackageState } from "@/server/viewer/state";

type Shown = { isOn: boolean; count: number };

const shownBy = new WeakMap<HTMLFormElement, Shown>();
const busy = new WeakSet<HTMLFormElement>();

/** Puts a state on a button, and its count wherever else the page says it. */
function show(form: HTMLFormElement, shown: Shown): void {
  shownBy.set(form, shown);
  form.querySelector("button")?.setAttribute("aria-pressed", String(shown.isOn));
  const count = form.querySelector("[data-count]");
  if (count) count.textContent = formatInteger(shown.count);
  for (const figure of document.querySelectorAll(`[data-people="${form.dataset.toggle}"]`)) {
    figure.textContent = people(shown.count);
    figure.classList.toggle("missing", shown.count === 0);
  }
}

function say(text: string): void {
  const place = document.querySelector('[data-viewer="said"]');
  if (place) place.textContent = text;
}

type Answer = Shown & { errors?: Readonly<Record<string, readonly string[]>> };

/** Sends it. Throws what to tell, or leads whoever is signed out by now to sign in. */
async function send(form: HTMLFormElement, isOn: boolean): Promise<Shown> {
  const response = await fetch((isOn ? form.getAttribute("action") : form.dataset.undo) ?? "", {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams(),
  });
  // The page's own way: the server leads on to where one signs in.
  if (response.status === 401) form.submit();
  const answer = (await response.json()) as Answer;
  if (!response.ok) throw new Error(answer.errors?.[""]?.join(" ") ?? "");
  return answer;
}

/** At once pressed or not; put back, and said so, where that could not be saved. */
async function turn(form: HTMLFormElement, before: Shown): Promise<void> {
  const button = form.querySelector("button");
  const isOn = !before.isOn;
  busy.add(form);
  button?.setAttribute("aria-disabled", "true");
  say("");
  show(form, { isOn, count: Math.max(0, before.count + (isOn ? 1 : -1)) });
  try {
    show(form, await send(form, isOn));
  } catch (error) {
    show(form, before);
    // What the server said; what the browser says of a broken connection is for nobody.
    say(
      (error instanceof TypeError || !(error instanceof Error) ? "" : error.message) || packageActions.failed,
    );
  } finally {
    busy.delete(form);
    button?.removeAttribute("aria-disabled");
  }
}

/** Turns the buttons "I use this" and "Like" into ones that know whether they are pressed. */
export function showToggles({ isUsed, isLiked, usages, favorites }: PackageState): void {
  const states: Record<string, Shown> = {
    usage: { isOn: isUsed, count: usages },
    favorite: { isOn: isLiked, count: favorites },
  };
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-toggle]")) {
    const state = states[form.dataset.toggle ?? ""];
    if (!state) continue;
    const isNew = !shownBy.has(form);
    show(form, state);
    if (!isNew) continue;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const shown = shownBy.get(form);
      if (shown && !busy.has(form)) void turn(form, shown);
    });
  }
}
