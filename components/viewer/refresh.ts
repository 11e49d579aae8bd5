import { refresh } from "@/components/packages/actions/refresh-words";
import type { RefreshProgress } from "@/server/refresh/answer-state";
import type { PackageState } from "@/server/viewer/state";

/** Seconds between two looks, at first and later on; and after how many it is left alone. */
const SOON_S = 1;
const LATER_S = 4;
const SOON_LOOKS = 20;
const MAX_LOOKS = 80;

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

const place = () => document.querySelector<HTMLElement>('[data-viewer="refresh"]');

/** Said once: a screen reader repeats what is written anew. */
function say(text: string, ...more: (Node | string)[]): void {
  const shown = place();
  if (!shown || (shown.firstChild?.textContent === text && more.length === 0)) return;
  shown.replaceChildren(text, ...more);
}

/** What a refresh did, and the way to see it. */
function tell(progress: RefreshProgress): void {
  if (progress.changed.length === 0) return say(refresh.outcome(progress));
  const link = Object.assign(document.createElement("a"), { className: "link", textContent: refresh.show });
  link.href = location.pathname;
  say(refresh.outcome(progress), " ", link);
}

const stepOf = ({ state, step }: RefreshProgress): string =>
  state === "waiting" ? refresh.waiting : step ? refresh.steps[step] : refresh.running;

/** Null where it cannot be read: the connection or the session is gone. */
async function look(address: string): Promise<RefreshProgress | null> {
  try {
    const response = await fetch(address, { headers: { accept: "application/json" } });
    return response.ok ? ((await response.json()) as RefreshProgress) : null;
  } catch {
    return null;
  }
}

/** Looks until it is done, ever more seldom. */
async function follow(address: string): Promise<void> {
  for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
    const progress = await look(address);
    if (!progress) return say(refresh.lost);
    if (progress.state === "finished" || progress.state === "none") return tell(progress);
    say(stepOf(progress));
    await pause(looks < SOON_LOOKS ? SOON_S : LATER_S);
  }
  say(refresh.later);
}

type Refused = { errors?: Readonly<Record<string, readonly string[]>> };

/** Whether it was taken; what stands in the way is said, and who is signed out by now goes to sign in. */
async function ask(form: HTMLFormElement): Promise<boolean> {
  const response = await fetch(form.action, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams(),
  });
  if (response.status === 401) form.submit();
  if (response.ok) return true;
  const { errors = {} } = (await response.json()) as Refused;
  say(errors[""]?.join(" ") ?? refresh.failed);
  return false;
}

const busy = new WeakSet<HTMLFormElement>();

/** One at a time; the button turns meanwhile. */
async function whileBusy(form: HTMLFormElement, work: () => Promise<void>): Promise<void> {
  if (busy.has(form)) return;
  const button = form.querySelector("button");
  busy.add(form);
  button?.setAttribute("aria-disabled", "true");
  try {
    await work();
  } catch {
    say(refresh.failed);
  } finally {
    busy.delete(form);
    button?.removeAttribute("aria-disabled");
  }
}

const known = new WeakSet<HTMLFormElement>();

/** The button that has facts fetched tells how that goes; also of what somebody else has begun. */
export function showRefresh({ isRefreshing }: Pick<PackageState, "isRefreshing">): void {
  const form = document.querySelector<HTMLFormElement>("form[data-refresh]");
  if (!form) return;
  const progress = form.dataset.refresh ?? "";
  if (isRefreshing) void whileBusy(form, () => follow(progress));
  if (known.has(form)) return;
  known.add(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void whileBusy(form, async () => {
      say(refresh.waiting);
      if (await ask(form)) await follow(progress);
    });
  });
}
