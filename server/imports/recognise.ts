import { idLabel, isItem, type Archive, type Item } from "@/server/imports/archive/lists";
import type { Found } from "@/server/imports/run";

/** What the API v4 has records of, in the order in which they go in. */
const v4Kinds = ["category", "grid", "package"] as const;
export type V4Kind = (typeof v4Kinds)[number];

/** The addresses that the root of a v4 API names. */
export type Root = { categories: string; grids: string; packages: string };

export type Recognised =
  | { shape: "archive"; archive: Archive }
  | { shape: "root"; root: Root }
  | {
      shape: "records";
      records: Record<V4Kind, Found[]>;
      unknown: Found[];
      next: string | null;
      count: number | null;
    }
  | { shape: "unknown"; reason: string };

/** Fields that only one kind of record has. A record that lacks some of them is still told by the others. */
const markers: Record<V4Kind, readonly string[]> = {
  category: ["title_plural", "show_pypi"],
  grid: ["is_locked", "header", "packages"],
  package: [
    "repo_url",
    "repo_watchers",
    "repo_forks",
    "repo_description",
    "pypi_url",
    "pypi_version",
    "documentation_url",
    "commits_over_52",
    "participants",
    "last_updated",
    "last_fetched",
    "grids",
  ],
};

/** Which kind of v4 record a value is; null when it is none. */
export function v4KindOf(value: unknown): V4Kind | null {
  // Search results share fields with packages, and are no records.
  if (!isItem(value) || "item_type" in value) return null;
  const share = (kind: V4Kind) =>
    markers[kind].filter((field) => field in value).length / markers[kind].length;
  const best = v4Kinds.reduce((leader, kind) => (share(kind) > share(leader) ? kind : leader));
  return share(best) > 0 ? best : null;
}

/** Tells what a JSON document is. */
export function recognise(value: unknown): Recognised {
  if (Array.isArray(value)) return recogniseRecords(value, (place) => `[${place}]`);
  if (!isItem(value)) return { shape: "unknown", reason: "holds a single value, not records" };
  if (isArchive(value)) return { shape: "archive", archive: value };
  if (isRoot(value)) return { shape: "root", root: value };
  if (Array.isArray(value.results)) {
    const page = recogniseRecords(value.results, (place) => `results[${place}]`);
    const next = typeof value.next === "string" ? value.next : null;
    const count = typeof value.count === "number" ? value.count : null;
    return { ...page, next, count };
  }
  if (v4KindOf(value)) return recogniseRecords([value], () => "record");
  if (typeof value.detail === "string")
    return { shape: "unknown", reason: `is an error answer: ${value.detail}` };
  return { shape: "unknown", reason: "is neither a package, grid or category nor a list or archive of them" };
}

function recogniseRecords(values: readonly unknown[], label: (place: number) => string) {
  const records: Record<V4Kind, Found[]> = { category: [], grid: [], package: [] };
  const unknown: Found[] = [];
  for (const [place, value] of values.entries()) {
    const kind = v4KindOf(value);
    (kind ? records[kind] : unknown).push({ record: label(place) + idLabel(value), value });
  }
  return { shape: "records" as const, records, unknown, next: null, count: null };
}

const isArchive = (value: Item): value is Archive =>
  Array.isArray(value.packages) && Array.isArray(value.grids) && Array.isArray(value.categories);

const isRoot = (value: Item): value is Root =>
  ["categories", "grids", "packages"].every((name) => typeof value[name] === "string");
