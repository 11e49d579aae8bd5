import { encodeQuery, lastValue, type QueryPairs } from "@/server/api/query-string";

export const API_ROOT = "/api/v4/";

export type Collection = "packages" | "search" | "grids" | "categories";

/** Builds the absolute links of one answer. They keep the format that the request named, in path and in query. */
export type Links = {
  list(collection: Collection): string;
  /** As JSON. */
  detail(collection: Collection, id: string): string;
};

export function createLinks(origin: string, suffix: string | null, query: QueryPairs): Links {
  const format = lastValue(query, "format");
  const root = origin + API_ROOT;
  const end =
    (suffix === null ? "/" : `.${suffix}`) +
    (format === undefined ? "" : `?${encodeQuery([["format", format]])}`);
  const jsonStart = JSON.stringify(root).slice(0, -1);
  const jsonEnd = JSON.stringify(end).slice(1);
  return {
    list: (collection) => root + collection + end,
    detail: (collection, id) => `${jsonStart}${collection}/${id}${jsonEnd}`,
  };
}
