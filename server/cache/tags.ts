import { answerScope, inAnswerScope } from "@/server/answer-scope";

/**
 * What an answer can depend on. The database's triggers name the same tags when something changes
 * (channel `catalogue_tags`, one tag a notification), and every answer that declared one of them is dropped.
 */
export const tags = {
  /** One package: its row and everything shown with it. */
  package: (id: number) => `package:${id}`,
  /** Any list or count of packages. */
  packages: "packages",
  /** Which packages there are, what they are called and say, and whether they live; not their figures. */
  entries: "entries",
  /** One grid: its row, members, features and cells, and its member packages. */
  grid: (id: number) => `grid:${id}`,
  grids: "grids",
  category: (id: number) => `category:${id}`,
  categories: "categories",
  user: (id: number) => `user:${id}`,
  users: "users",
  usages: "usages",
  favorites: "favorites",
  notices: "notices",
  picks: "picks",
  posts: "posts",
  products: "products",
  /** Counts of cells and releases in the whole catalogue. */
  statistics: "statistics",
  redirects: "redirects",
  /** Any revision: histories, and the list of all changes. */
  changes: "changes",
  /** What stands in the build, which only another process has otherwise. No change names it. */
  build: "build",
} as const;

/** Named by a change that no single tag describes (TRUNCATE): every answer is dropped. */
export const EVERYTHING = "everything";

/**
 * Declares what the answer being made depends on. Called by queries, before or after they read.
 * Outside a request that collects tags it does nothing.
 */
export function dependsOn(...names: string[]): void {
  const collected = answerScope()?.tags;
  if (collected) for (const name of names) collected.add(name);
}

/** Runs `make` and hands it the set that every `dependsOn` below it adds to. */
export const collectTags = <Result>(make: (collected: ReadonlySet<string>) => Result): Result =>
  inAnswerScope(({ tags }) => make(tags));
