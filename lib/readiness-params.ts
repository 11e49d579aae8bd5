import { type ReadinessState, readinessStates } from "./products/readiness";
import { lastOf, type RawSearchParams, readPage } from "./search-params";

/** What the address of a readiness page says; each part is read by itself. */
export type ReadinessParams = { state: ReadinessState; page: number };

export function readReadinessParams(raw: RawSearchParams): ReadinessParams {
  const state = readinessStates.find((known) => known === lastOf(raw.state)) ?? "ready";
  return { state, page: readPage(lastOf(raw.page)) };
}

/** The query string that means `params`, without what says nothing. */
export function writeReadinessParams({ state, page }: ReadinessParams): string {
  const query = new URLSearchParams();
  if (state !== "ready") query.set("state", state);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `?${query}` : "";
}
