import type { QueryPairs } from "@/server/api/query-string";
import type { Data } from "./json";
import type { Links } from "./links";

/** What a handler knows of a request. */
export type Call = {
  /** The id or slug of the address; "" where it has none. */
  key: string;
  query: QueryPairs;
  links: Links;
  /** Absolute address of the request, without its query. */
  address: string;
};

/** Answers a GET. Throws a `CatalogueError` with the code `not_found` when there is nothing to answer with. */
export type Handler = (call: Call) => Data | Promise<Data>;
