import { paths } from "@/lib/paths";
import type { PythonJson } from "@/lib/python-json";
import { detailOrNull, links } from "./links";
import { utcTime, utcTimeOrNull } from "./utc-time";

export type PackageRow = {
  id: number;
  title: string;
  slug: string;
  category_id: number;
  category_slug: string;
  created_by_id: number | null;
  created_by: string | null;
  modified_by_id: number | null;
  modified_by: string | null;
  description: string;
  repository_url: string;
  registry_url: string;
  registry_version: string | null;
  documentation_url: string | null;
  stars: number;
  forks: number;
  participants: string;
  commits: string;
  usages: number;
  grid_slugs: string[];
  last_fetched_at: string | null;
  created_at: string;
  modified_at: string;
};

/** What belongs to other tables is looked up by key: a join would read all of them for the few that are shown. */
export const packageColumns = `
  entry.id, entry.title, entry.slug, entry.category_id, entry.created_by_id, entry.modified_by_id,
  (SELECT slug FROM category WHERE category.id = entry.category_id) AS category_slug,
  (SELECT username FROM "user" WHERE "user".id = entry.created_by_id) AS created_by,
  (SELECT username FROM "user" WHERE "user".id = entry.modified_by_id) AS modified_by,
  entry.description, entry.repository_url, entry.registry_url, entry.registry_version, entry.documentation_url,
  entry.stars, entry.forks, entry.participants, array_to_string(entry.commits_per_week, ',') AS commits,
  (SELECT count(*)::int FROM usage WHERE usage.package_id = entry.id) AS usages,
  to_json(ARRAY(
    SELECT grid.slug FROM grid_package member,
      LATERAL (SELECT slug, deleted_at FROM grid WHERE grid.id = member.grid_id LIMIT 1) grid
    WHERE member.package_id = entry.id AND grid.deleted_at IS NULL ORDER BY member.position, member.id
  )) AS grid_slugs,
  entry.last_fetched_at::text, entry.created_at::text, entry.modified_at::text`;

export const serializePackage = (row: PackageRow): PythonJson => ({
  absolute_url: paths.package(row.slug),
  created: utcTime(row.created_at),
  modified: utcTime(row.modified_at),
  slug: row.slug,
  title: row.title,
  category: links.detail("categories", row.category_slug),
  commit_list: row.commits,
  commits_over_52: row.commits,
  created_by: detailOrNull("users", row.created_by),
  documentation_url: row.documentation_url,
  grids: row.grid_slugs.map((slug) => links.detail("grids", slug)),
  last_fetched: utcTimeOrNull(row.last_fetched_at),
  last_modified_by: row.modified_by,
  participants: row.participants,
  pypi_url: row.registry_url,
  pypi_version: row.registry_version,
  repo_description: row.description,
  repo_forks: row.forks,
  repo_url: row.repository_url,
  repo_watchers: row.stars,
  resource_uri: links.detail("packages", row.slug),
  usage_count: row.usages,
});
