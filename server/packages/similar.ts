import { catalogue } from "@/catalogue.config";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";

const SHOWN = 6;
/** Of those whose names are alike, so many are looked at more closely. */
const ALIKE = 40;
/** Words that too many names have to make two packages alike. */
const COMMON_WORDS = [
  ...catalogue.framework.nameWords,
  "app",
  "apps",
  "applic",
  "applications",
  "package",
  "packag",
];

/** A package that serves a like purpose. */
export type SimilarRow = {
  id: number;
  title: string;
  slug: string;
  description: string;
  stars: number;
  forks: number;
  lastFetchedAt: Date | null;
  archivedAt: Date | null;
  deprecatedAt: Date | null;
  /** The first grid that compares both; null where it is only its words that are alike. */
  grid: { title: string; slug: string } | null;
};

/**
 * Those that the same grids compare, the more grids the nearer, and of the same category those whose names say a word
 * of this one's name (worth three) or description, the rarer among all names the nearer. Indexes: grid_package
 * (package_id, …) and (grid_id, …), search_entry_names. A figure of another package only orders those that share a
 * grid, whose tag tells of it.
 */
const statement = {
  name: "similar_packages",
  text: `
    WITH own_grid AS (
      SELECT gp.grid_id, gp.position, gp.id
      FROM grid_package gp JOIN grid g ON g.id = gp.grid_id AND g.deleted_at IS NULL
      WHERE gp.package_id = $1
    ), sharing AS (
      SELECT other.package_id AS id, count(*)::int AS grids,
             (array_agg(other.grid_id ORDER BY own_grid.position, own_grid.id))[1] AS grid_id
      FROM own_grid JOIN grid_package other ON other.grid_id = own_grid.grid_id
      WHERE other.package_id <> $1
      GROUP BY 1
    ), word AS (
      SELECT w.lexeme, CASE WHEN w.weights && '{A,B}' THEN 3 ELSE 1 END AS worth
      FROM search_entry e, unnest(e.document) w
      WHERE e.kind = 'package' AND e.id = $1 AND w.weights && '{A,B,C}'
        AND length(w.lexeme) > 2 AND w.lexeme <> ALL ($2)
      LIMIT 100
    ), hit AS (
      SELECT e.id, word.worth::float8 / count(*) OVER (PARTITION BY word.lexeme) AS worth
      FROM word JOIN search_entry e ON e.kind = 'package' AND e.names @@ quote_literal(word.lexeme)::tsquery
    ), alike AS (
      SELECT id, sum(worth) AS worth FROM hit WHERE id <> $1 GROUP BY id ORDER BY 2 DESC, 1 LIMIT ${ALIKE}
    )
    SELECT p.id, p.title, p.slug, p.description, p.stars, p.forks, p.last_fetched_at AS "lastFetchedAt",
           p.archived_at AS "archivedAt", p.deprecated_at AS "deprecatedAt",
           CASE WHEN g.id IS NOT NULL THEN json_build_object('title', g.title, 'slug', g.slug) END AS grid
    FROM sharing FULL JOIN alike USING (id) JOIN package p USING (id) LEFT JOIN grid g ON g.id = sharing.grid_id
    WHERE p.deleted_at IS NULL AND p.hidden_at IS NULL
      AND (sharing.grids IS NOT NULL OR p.category_id = (SELECT category_id FROM package WHERE id = $1))
    ORDER BY p.archived_at IS NOT NULL OR p.deprecated_at IS NOT NULL, sharing.grids DESC NULLS LAST,
             CASE WHEN sharing.grids IS NOT NULL THEN p.stars END DESC, alike.worth DESC NULLS LAST, p.id
    LIMIT ${SHOWN}`,
};

/** At most six packages to look at instead of this one, living ones first. Its grids' tags are declared by its page. */
export async function listSimilarPackages(packageId: number): Promise<SimilarRow[]> {
  const { rows } = await pool().query<SimilarRow>({ ...statement, values: [packageId, COMMON_WORDS] });
  dependsOn(tags.entries, ...rows.map(({ id }) => tags.package(id)));
  return rows;
}
