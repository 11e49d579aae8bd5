import { AsyncLocalStorage } from "node:async_hooks";
import type { Exchange } from "@/server/exchange";
import type { Viewer } from "@/server/accounts/viewer";
import type { FormState } from "@/server/forms/state";
import type { HealthReport } from "@/server/health/report";

/** What becomes known of an answer while it is made, wherever that happens. */
export type AnswerScope = {
  /** Scheme and host by which the site was asked. What is kept is kept for them alone. */
  origin?: string;
  /** What it depends on. */
  readonly tags: Set<string>;
  /** Markup that the front door puts into the page being drawn: see server/markup-slots.ts. */
  readonly slots: string[];
  /** When it stops being right by itself, in milliseconds of the clock; undefined: it depends on no moment. */
  validUntilMs?: number;
  /** Why the database did not answer, if it did not. */
  outage?: unknown;
  /** Why the page is not for whoever asks, if it is not. */
  forbidden?: string;
  /** Where whoever asks has to go first (path and query), such as to sign in. */
  leadTo?: string;
  /** Who asks. Undefined where the answer is shared. */
  viewer?: () => Promise<Viewer | null>;
  /** Who asks was read, so that the answer may be theirs alone. */
  knowsViewer?: boolean;
  /** The form that the page being drawn shows again. */
  form?: FormState;
  /** What the form that was sent made, and nothing can show again. */
  shownOnce?: string;
  /** Origins that the page's forms lead to, besides ours. */
  formTargets?: readonly string[];
  /** What the page being drawn shows, where it shows what an API answered, or how well the site is. */
  exchange?: Exchange;
  health?: HealthReport;
};

declare global {
  // Next's bundle and the front door load this module separately; what a page's queries say must reach the front door.
  // One storage for all of it, since each costs every later tick of the process.
  var __catalogueAnswerScope: AsyncLocalStorage<AnswerScope> | undefined;
}

const storage = () => (globalThis.__catalogueAnswerScope ??= new AsyncLocalStorage<AnswerScope>());

/** The answer being made here; undefined outside a request. */
export const answerScope = (): AnswerScope | undefined => storage().getStore();

/** Runs `make` with a scope of its own. */
export function inAnswerScope<Result>(make: (scope: AnswerScope) => Result): Result {
  const scope: AnswerScope = { tags: new Set(), slots: [] };
  return storage().run(scope, () => make(scope));
}
