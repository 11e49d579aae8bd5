import type { PythonJson } from "@/lib/python-json";
import type { QueryPairs } from "@/server/api/query-string";

/** What a handler knows of a request. */
export type Call = {
  /** The slug (of a user: the name) in the address; "" where it has none. */
  slug: string;
  query: QueryPairs;
  /** The address without its query. */
  path: string;
};

/** Answers a GET; null when there is nothing under that slug. */
export type Handler = (call: Call) => PythonJson | null | Promise<PythonJson | null>;
