import { type PackageSort, type SortKey } from "@/lib/package-sort";

/** What each order compares, of `package_listing AS l`. */
const columns: Readonly<Record<SortKey, string>> = {
  stars: "l.stars",
  score: "(SELECT score FROM package WHERE id = l.package_id)",
  downloads: "l.downloads_per_month",
  usage: "l.usages",
  likes: "l.likes",
  forks: "l.forks",
  title: `l.title COLLATE "C"`,
  category: "(SELECT lower(title) FROM category WHERE id = l.category_id)",
  created: "l.created_at",
  updated: "l.last_commit_at",
  released: "l.last_released_at",
  fetched: "l.last_fetched_at",
};

/** ORDER BY of a list. What is not known comes last either way; stars and then the id make the order total. */
export function orderOf(sort: PackageSort): string {
  if (sort === "relevance") return "array_position($1, l.package_id)";
  const isDescending = sort.startsWith("-");
  const column = columns[(isDescending ? sort.slice(1) : sort) as SortKey];
  return `${column} ${isDescending ? "DESC" : "ASC"} NULLS LAST, l.stars DESC, l.package_id`;
}
