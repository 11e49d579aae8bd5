import type { Handler } from "./call";
import { getCategory, listCategories } from "./categories";
import { getGrid, listGrids } from "./grids";
import { API_ROOT } from "./links";
import { getPackage, listPackages } from "./packages";
import { getRoot } from "./root";
import { searchByText } from "./search";

export type Parameter = "limit" | "offset" | "q";

export type Route = {
  /** Below the API's root; ":key" stands for an id or slug. */
  pattern: string;
  name: string;
  description: string;
  /** What its query may say, besides the format. */
  parameters?: readonly Parameter[];
  get: Handler;
};

const aboutRoot = "The default basic root view for DefaultRouter";
const aboutSearch =
  "Searches packages and grids for the words of the 'q' GET parameter.\n\nAnswers at most 20, the best match first.";
const aboutPackages = "API endpoint that allows packages to be viewed or edited.";
const paged = ["limit", "offset"] as const;

/** Every address of the API. */
const routes: readonly Route[] = [
  { pattern: "", name: "Api Root", description: aboutRoot, get: getRoot },
  {
    pattern: "packages/",
    name: "Package List",
    description: aboutPackages,
    parameters: paged,
    get: listPackages,
  },
  { pattern: "packages/:key/", name: "Package Instance", description: aboutPackages, get: getPackage },
  {
    pattern: "search/",
    name: "Search V3 List",
    description: aboutSearch,
    parameters: ["q"],
    get: searchByText,
  },
  { pattern: "grids/", name: "Grid List", description: "", parameters: paged, get: listGrids },
  { pattern: "grids/:key/", name: "Grid Instance", description: "", get: getGrid },
  { pattern: "categories/", name: "Category List", description: "", parameters: paged, get: listCategories },
  { pattern: "categories/:key/", name: "Category Instance", description: "", get: getCategory },
];

/** An address ends in a slash, or in a suffix that names the format, with or without a slash. */
function toRegex(pattern: string): RegExp {
  const stem = pattern.replace(/\/$/, "").replace(":key", "(?<key>[^/.]+)");
  const slash = pattern.endsWith("/") ? "/" : "";
  return new RegExp(`^${API_ROOT}${stem}(?:${slash}|\\.(?<suffix>[a-z0-9]+)/?)$`);
}

const compiled = routes.map((route) => ({ route, regex: toRegex(route.pattern) }));

/** The routes above one, from the root down. */
export const routesAbove = (below: Route): readonly Route[] =>
  routes.filter(({ pattern }) => pattern !== below.pattern && below.pattern.startsWith(pattern));

export type RouteMatch = { route: Route; key: string; suffix: string | null };

/** The route of a decoded path, with what the path says besides. */
export function matchRoute(path: string): RouteMatch | null {
  for (const { route, regex } of compiled) {
    const match = regex.exec(path);
    if (match) return { route, key: match.groups?.key ?? "", suffix: match.groups?.suffix ?? null };
  }
  return null;
}

/** The path of a route with another key in the place of its own. What follows the key stays. */
export function withKey(path: string, { pattern }: Route, key: string, other: string): string {
  const before = API_ROOT + pattern.slice(0, pattern.indexOf(":key"));
  return before + other + path.slice(before.length + key.length);
}

export const isRoute = (path: string): boolean => matchRoute(path) !== null;
