import { headers } from "next/headers";
import { ownPath } from "@/lib/own-path";
import { paths } from "@/lib/paths";
import { lastOf, type RawSearchParams } from "@/lib/search-params";
import { answerScope } from "@/server/answer-scope";
import type { FormState } from "@/server/forms/state";

/** A page that one does not come from to be led back to. */
const noWayBack = /^\/(?:login|logout|register|password|email)\//;

/** The page of this site that a link was followed on, as the browser says it. */
async function cameFrom(): Promise<string> {
  const referer = (await headers()).get("referer") ?? "";
  const origin = answerScope()?.origin;
  if (origin === undefined || !URL.canParse(referer)) return "";
  const { origin: theirs, pathname, search } = new URL(referer);
  return theirs === origin ? pathname + search : "";
}

/** Where to lead somebody who signs in now: only ever to a page of this site. */
export async function nextPage(query: RawSearchParams, state: FormState | null): Promise<string> {
  const asked = state?.values.next?.[0] ?? lastOf(query.next);
  const path = ownPath(asked || (await cameFrom()));
  return path === null || noWayBack.test(path) ? paths.home() : path;
}
