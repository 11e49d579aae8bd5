import { lastOf, type RawSearchParams, readPage, readSearchText } from "./search-params";

/** What a list of the staff's pages is asked for. */
export type StaffListParams<State extends string, Sort extends string> = {
  text: string;
  state: State;
  sort: Sort;
  /** Counted from 1. */
  page: number;
};

/** What a list knows: the first of each is what it shows when nothing is asked for. */
export type StaffListChoices<State extends string, Sort extends string> = {
  states: readonly [State, ...State[]];
  sorts: readonly [Sort, ...Sort[]];
};

const chosen = <Choice extends string>(value: string, choices: readonly [Choice, ...Choice[]]): Choice =>
  choices.find((choice) => choice === value) ?? choices[0];

export function readStaffListParams<State extends string, Sort extends string>(
  raw: RawSearchParams,
  { states, sorts }: StaffListChoices<State, Sort>,
): StaffListParams<State, Sort> {
  return {
    text: readSearchText(raw.q).text,
    state: chosen(lastOf(raw.state), states),
    sort: chosen(lastOf(raw.sort), sorts),
    page: readPage(lastOf(raw.page)),
  };
}

/** The query string that means the same, on another page: "" or "?q=forms&page=2". */
export function writeStaffListParams<State extends string, Sort extends string>(
  { text, state, sort, page }: StaffListParams<State, Sort>,
  { states, sorts }: StaffListChoices<State, Sort>,
): string {
  const query = new URLSearchParams();
  if (text) query.set("q", text);
  if (state !== states[0]) query.set("state", state);
  if (sort !== sorts[0]) query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `?${query}` : "";
}
