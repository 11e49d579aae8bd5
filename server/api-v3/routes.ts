import { type Actor, may } from "@/server/accounts/policy";
import type { RenamedKind } from "@/server/redirects/queries";
import type { Handler } from "./call";
import { getCategory, listCategories } from "./categories";
import { listGridPackages } from "./grid-packages";
import { getGrid, listGrids } from "./grids";
import { API_ROOT, links } from "./links";
import { getPackage, listPackages } from "./packages";
import { getUser, listUsers } from "./users";

type Route = {
  /** Below the API's root; ":slug" stands for a slug. */
  pattern: string;
  /** What a slug names. */
  noun?: "Category" | "Grid" | "Package" | "User";
  /** Under which kind an old slug may lead to a new one. */
  renamed?: RenamedKind;
  /** Who may ask; everyone unless said. */
  isAllowed?: (actor: Actor | null) => boolean;
  get: Handler;
};

const category = { noun: "Category", renamed: "category" } as const;
const grid = { noun: "Grid", renamed: "grid" } as const;
const entry = { noun: "Package", renamed: "package" } as const;

/** Where the API begins: an address for each collection. */
const getRoot: Handler = () => ({
  categories: links.list("categories"),
  grids: links.list("grids"),
  packages: links.list("packages"),
  users: links.list("users"),
});

/** Names of accounts stand beside what they made; a list of all is for those who have one themselves. */
const mayListUsers = (actor: Actor | null) => may(actor, "user.list");

/** Every address of the API. */
const routes: readonly Route[] = [
  { pattern: "", get: getRoot },
  { pattern: "categories/", get: listCategories },
  { pattern: "categories/:slug/", ...category, get: getCategory },
  { pattern: "grids/", get: listGrids },
  { pattern: "grids/:slug/", ...grid, get: getGrid },
  { pattern: "grids/:slug/packages/", ...grid, get: listGridPackages },
  { pattern: "packages/", get: listPackages },
  { pattern: "packages/:slug/", ...entry, get: getPackage },
  { pattern: "users/", isAllowed: mayListUsers, get: listUsers },
  { pattern: "users/:slug/", noun: "User", isAllowed: mayListUsers, get: getUser },
];

/** A placeholder's slug has a tilde (decision 0007); names of users have what other systems allow. */
const compiled = routes.map((route) => {
  const slug = route.noun === "User" ? "[\\w.@+-]+" : "[\\w~-]+";
  const pattern = route.pattern.replace(":slug", `(?<slug>${slug})`);
  return { route, regex: new RegExp(`^${API_ROOT}${pattern}$`) };
});

/** The route of a decoded path, and the slug that the path names. */
export function matchRoute(path: string): { route: Route; slug: string } | null {
  for (const { route, regex } of compiled) {
    const match = regex.exec(path);
    if (match) return { route, slug: match.groups?.slug ?? "" };
  }
  return null;
}

export const isRoute = (path: string): boolean => matchRoute(path) !== null;

/** The address of the same thing under another slug. */
export const addressOf = (route: Route, slug: string): string =>
  API_ROOT + route.pattern.replace(":slug", slug);
