/** What is shown of the entries that a search found: `f`, its index row `e`, and what the tables say of it. */
import { bestPackages } from "@/server/search/sql";

/** The heaviest package as of now is among so many that were the heaviest when last weighed. */
const WEIGHED_FOR_GRIDS = 10;

/** A weight ages, so it is shown as of now ($8); those that are stored, which rank, are of the last change or night. */
const weightNow = (usages: string) => `search_package_weight(p.deprecated_at IS NOT NULL, p.description,
    p.downloads_per_month, p.forks, p.stars, ${usages}, p.last_commit_at, r.released_at, $8::timestamptz)`;

const heaviestNow = `(
    SELECT max(${weightNow("best.usages")})
    FROM ${bestPackages("id, usages", WEIGHED_FOR_GRIDS)} AS best
    JOIN package AS p ON p.id = best.id LEFT JOIN release AS r ON r.id = p.latest_release_id
  )`;

export const shownHit = `
  f.kind, f.id, e.title, e.slug, COALESCE(p.description, (SELECT description FROM grid WHERE grid.id = f.id)) AS description,
  COALESCE(c.title, '') AS category, COALESCE(p.stars, 0) AS stars, COALESCE(p.forks, 0) AS forks,
  COALESCE(p.downloads_per_month, 0) AS "downloadsPerMonth", COALESCE(p.api_score, 0) AS score, e.usages,
  COALESCE(p.participants, '') AS participants,
  CASE f.kind WHEN 'package' THEN ${weightNow("e.usages")}
              ELSE search_grid_weight(${heaviestNow}, f.missing_sixths) END AS weight,
  p.archived_at IS NOT NULL AS "isArchived", p.deprecated_at IS NOT NULL AS "isDeprecated",
  p.last_commit_at::text AS "lastCommitAt", r.released_at::text AS "lastReleasedAt",
  e.created_at::text AS "createdAt", e.modified_at::text AS "modifiedAt"`;
