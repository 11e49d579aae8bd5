import { isSlug, lastOf, type RawSearchParams } from "./search-params";

/** What changes of the site can be narrowed to, as the address names it. */
export const changeKinds = ["package", "grid", "grid_package", "feature", "element", "category"] as const;
export const changeActions = ["create", "update", "delete", "restore", "revert"] as const;
export type ChangeKind = (typeof changeKinds)[number];
export type ChangeAction = (typeof changeActions)[number];

/** Each "" where it does not narrow. */
export type ChangeFilters = {
  kind: ChangeKind | "";
  action: ChangeAction | "";
  /** A user's name. */
  person: string;
  /** Slug of a package, a grid or a category. */
  entry: string;
  /** "2026-02-14": from this day on, in UTC. */
  since: string;
  /** Number of a change: those before it. */
  before: string;
};

const PERSON = /^[\w.@+-]{1,150}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^[1-9]\d{0,17}$/;

const oneOf = <Value extends string>(known: readonly Value[], text: string): Value | "" =>
  known.find((value) => value === text) ?? "";
const matching = (text: string, pattern: RegExp) => (pattern.test(text) ? text : "");
/** A day that the calendar has, and every database understands. */
const readDay = (text: string) =>
  DAY.test(text) && new Date(text).toJSON()?.startsWith(text) && text >= "1000" ? text : "";

/** Every part is read by itself: an invalid one changes nothing else. */
export function readChangeFilters(raw: RawSearchParams): ChangeFilters {
  const entry = lastOf(raw.entry).trim();
  return {
    kind: oneOf(changeKinds, lastOf(raw.kind)),
    action: oneOf(changeActions, lastOf(raw.action)),
    person: matching(lastOf(raw.person).trim(), PERSON),
    entry: isSlug(entry) ? entry : "",
    since: readDay(lastOf(raw.since)),
    before: matching(lastOf(raw.before), NUMBER),
  };
}

/** The one query string that means them, without what says nothing: "" or "?kind=grid&person=ada". */
export function writeChangeFilters(filters: Partial<ChangeFilters>): string {
  const query = new URLSearchParams();
  for (const name of ["kind", "action", "person", "entry", "since", "before"] as const) {
    const value = filters[name];
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `?${query}` : "";
}
