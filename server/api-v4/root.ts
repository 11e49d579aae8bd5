import type { Call } from "./call";
import type { Json } from "./json";

/** Where the API begins: an address for each collection. */
export function getRoot({ links }: Call): Json {
  return {
    packages: links.list("packages"),
    search: links.list("search"),
    grids: links.list("grids"),
    categories: links.list("categories"),
  };
}
