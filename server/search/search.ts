import { pool } from "@/server/db";
import type { SearchHit } from "@/server/search/hit";

/** What a search finds, best first. */
export async function searchCatalogue(text: string, limit: number): Promise<SearchHit[]> {
  const wanted = text.replaceAll("\0", "").trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
  const { rows } = await pool().query<SearchHit>(
    `SELECT kind, id, title, slug, description, category, stars, forks, downloads_per_month AS "downloadsPerMonth",
            score, usages, participants, 0 AS weight, archived AS "isArchived", deprecated AS "isDeprecated",
            last_commit_at::text AS "lastCommitAt", last_released_at::text AS "lastReleasedAt",
            created_at::text AS "createdAt", modified_at::text AS "modifiedAt"
     FROM (
       SELECT 'package' AS kind, p.id, p.title, p.slug, p.description, c.title AS category, p.stars, p.forks,
              COALESCE(p.downloads_per_month, 0) AS downloads_per_month, p.api_score AS score,
              (SELECT count(*)::int FROM usage u WHERE u.package_id = p.id) AS usages, p.participants,
              p.archived_at IS NOT NULL AS archived, p.deprecated_at IS NOT NULL AS deprecated,
              p.last_commit_at, r.released_at AS last_released_at, p.created_at, p.modified_at
       FROM package p JOIN category c ON c.id = p.category_id LEFT JOIN release r ON r.id = p.latest_release_id
       WHERE p.deleted_at IS NULL AND p.hidden_at IS NULL
       UNION ALL
       SELECT 'grid', id, title, slug, description, '', 0, 0, 0, 0, 0, '', false, false, NULL, NULL, created_at, modified_at
       FROM grid WHERE deleted_at IS NULL
     ) entry
     WHERE strpos(lower(title || ' ' || slug || ' ' || description), lower($1)) > 0
     ORDER BY lower(title) <> lower($1) AND lower(slug) <> lower($1), strpos(lower(title), lower($1)) = 0, stars DESC, id
     LIMIT $2`,
    [wanted, limit],
  );
  return rows;
}
