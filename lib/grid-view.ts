import { lastOf, MAX_TEXT_LENGTH, type RawSearchParams, readSearchText } from "./search-params";

/** Orders of a grid's packages, by the names that the reference gives them. The first one is the usual one. */
export const GRID_SORTS = ["watchers", "score", "title", "commit_date", "downloads", "forks"] as const;
export type GridSort = (typeof GRID_SORTS)[number];

/** A column that was moved by hand: the package, and its place among those that are not pinned, from 1. */
export type Placed = { id: number; place: number };

/** How somebody looks at a grid. All of it stands in the address. Packages are named by their ids. */
export type GridView = {
  /** Text that a package's name or description has; "" for all. */
  text: string;
  sort: GridSort;
  isStableOnly: boolean;
  isDifferencesOnly: boolean;
  hidden: readonly number[];
  pinned: readonly number[];
  placed: readonly Placed[];
  /** Keys of rows. */
  hiddenRows: readonly string[];
  /** Whether columns and rows are being chosen: their panel is open. */
  isChoosing: boolean;
};

export const usualView: GridView = {
  text: "",
  sort: GRID_SORTS[0],
  isStableOnly: false,
  isDifferencesOnly: false,
  hidden: [],
  pinned: [],
  placed: [],
  hiddenRows: [],
  isChoosing: false,
};

/** More than any grid has; an address is bounded before that. */
const MAX_NAMED = 1_000;
const ID = /^[1-9]\d{0,8}$/;
const ROW = /^[a-zA-Z]\w{0,30}$/;
const SEPARATOR = "-";

const isOn = (value: string) => value === "on" || value === "1" || value === "true";

function readList<Item>(value: string, read: (text: string) => Item | null): Item[] {
  const items = value.split(SEPARATOR, MAX_NAMED).map(read);
  return [...new Set(items)].filter((item) => item !== null);
}

const readId = (text: string) => (ID.test(text) ? Number(text) : null);

function readPlaced(value: string): Placed[] {
  const read = readList(value, (text) => {
    const [id = "", place = "", ...more] = text.split(".");
    return ID.test(id) && ID.test(place) && more.length === 0
      ? { id: Number(id), place: Number(place) }
      : null;
  });
  // Of a package named twice the first place counts.
  return read.filter(({ id }, index) => read.findIndex((other) => other.id === id) === index);
}

/** Each part is read by itself: an invalid one changes nothing else. */
export function readGridView(raw: RawSearchParams): GridView {
  const sort = GRID_SORTS.find((name) => name === lastOf(raw.sort));
  return {
    text: readSearchText(raw.q).text,
    sort: sort ?? usualView.sort,
    isStableOnly: isOn(lastOf(raw.stable)),
    isDifferencesOnly: isOn(lastOf(raw.differences)),
    hidden: readList(lastOf(raw.hide), readId),
    pinned: readList(lastOf(raw.pin), readId),
    placed: readPlaced(lastOf(raw.place)),
    hiddenRows: readList(lastOf(raw.without), (text) => (ROW.test(text) ? text : null)),
    isChoosing: isOn(lastOf(raw.columns)),
  };
}

/** The view as fields of an address, in their one order, without what is as usual. */
export function gridViewFields(view: GridView): [name: string, value: string][] {
  const fields: [string, string][] = [
    ["q", view.text.slice(0, MAX_TEXT_LENGTH)],
    ["sort", view.sort === usualView.sort ? "" : view.sort],
    ["stable", view.isStableOnly ? "on" : ""],
    ["differences", view.isDifferencesOnly ? "on" : ""],
    ["hide", view.hidden.join(SEPARATOR)],
    ["pin", view.pinned.join(SEPARATOR)],
    ["place", view.placed.map(({ id, place }) => `${id}.${place}`).join(SEPARATOR)],
    ["without", view.hiddenRows.join(SEPARATOR)],
    ["columns", view.isChoosing ? "on" : ""],
  ];
  return fields.filter(([, value]) => value !== "");
}

/** The query string that means `view`: "" or "?sort=forks&pin=12". */
export function writeGridView(view: GridView): string {
  const query = new URLSearchParams(gridViewFields(view));
  return query.size > 0 ? `?${query}` : "";
}
