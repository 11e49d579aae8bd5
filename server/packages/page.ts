import { cache } from "react";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { axisSlugs, cycleRowsSql } from "@/server/products/rows";
import { participantProfilesSql } from "./participant-profiles";
import { type PackagePageRow, readPageRow, type StoredPageRow } from "./page-row";

const MAX_GRIDS = 200;
const MAX_SITES = 200;
/** The last 90 days, and a day a week of more than a year before (server/figures/thin.ts). */
const MAX_DAYS = 150;

/**
 * A package with everything of its page that belongs to it alone, and the cycles that it is measured against, in one
 * statement: pages are asked for by the thousand. A day is handed over as an instant at its midnight in UTC. Indexes: package (slug), grid_package
 * (package_id, position, id), package_site (package_id), usage and favorite (package_id, …), daily_figure (package_id, day).
 */
const statement = {
  name: "package_page",
  text: `
    SELECT p.id, p.title, p.slug, p.description, p.stars, p.forks, p.licence, p.licences, p.classifiers, p.forge, p.participants,
           p.created_at AS "createdAt", p.archived_at AS "archivedAt", p.deprecated_at AS "deprecatedAt",
           p.hidden_at AS "hiddenAt",
           p.repository_url AS "repositoryUrl", p.registry_url AS "registryUrl",
           p.registry_version AS "registryVersion", p.documentation_url AS "documentationUrl",
           p.last_commit_at AS "lastCommitAt", p.last_fetched_at AS "lastFetchedAt", p.commit_count AS "commitCount",
           p.commits_per_week AS "commitsPerWeek",
           p.commits_last_week::timestamp AT TIME ZONE 'UTC' AS "commitsLastWeek",
           p.participants_complete AS "participantsComplete", p.downloads_per_month AS "downloadsPerMonth",
           p.requires_runtime AS "requiresRuntime", p.supports_runtime AS "supportsRuntime",
           json_build_object('id', c.id, 'title', c.title, 'titlePlural', c.title_plural, 'slug', c.slug,
                             'isPlaceholder', c.is_placeholder) AS category,
           CASE WHEN r.id IS NOT NULL THEN json_build_object(
                  'version', r.version, 'releasedAt', r.released_at, 'releasedPrecision', r.released_precision,
                  'developmentStatus', r.development_status, 'isYanked', r.is_yanked) END AS "latestRelease",
           CASE WHEN n.id IS NOT NULL THEN json_build_object('id', n.id, 'title', n.title, 'slug', n.slug,
                                                             'deletedAt', n.deleted_at) END AS "replacedBy",
           (SELECT count(*)::int FROM usage u WHERE u.package_id = p.id) AS "usageCount",
           (SELECT count(*)::int FROM favorite f WHERE f.package_id = p.id) AS "favoriteCount",
           (SELECT coalesce(json_agg(json_build_object(
                     'id', g.id, 'title', g.title, 'slug', g.slug, 'isDeleted', g.deleted_at IS NOT NULL,
                     'packageCount', (SELECT count(*) FROM grid_package other JOIN package m ON m.id = other.package_id
                                      WHERE other.grid_id = g.id AND m.deleted_at IS NULL AND m.hidden_at IS NULL))
                     ORDER BY gp.position, gp.id), '[]')
            FROM (SELECT * FROM grid_package WHERE package_id = p.id ORDER BY position, id LIMIT ${MAX_GRIDS}) gp
            JOIN grid g ON g.id = gp.grid_id) AS grids,
           (SELECT coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'url', s.url)
                     ORDER BY lower(s.title), s.id), '[]')
            FROM (SELECT * FROM package_site WHERE package_id = p.id AND status = 'approved'
                  ORDER BY lower(title), id LIMIT ${MAX_SITES}) s) AS sites,
           (SELECT coalesce(json_agg(json_build_object(
                     'kind', s.kind, 'origin', s.origin, 'fetchedAt', s.fetched_at,
                     'failures', s.failures, 'lastError', s.last_error, 'lastErrorAt', s.last_error_at)
                     ORDER BY s.kind), '[]')
            FROM package_source s WHERE s.package_id = p.id) AS sources,
           (SELECT coalesce(json_agg(json_build_object(
                     'fact', o.fact, 'value', o.value #>> '{}', 'setAt', o.set_at, 'setById', o.set_by_id, 'setBy', u.username,
                     'reason', o.reason, 'fetchedValue', o.fetched_value #>> '{}', 'fetchedAt', o.fetched_at)
                     ORDER BY o.fact), '[]')
            FROM package_override o LEFT JOIN "user" u ON u.id = o.set_by_id AND u.is_active
            WHERE o.package_id = p.id) AS overrides,
           (SELECT coalesce(json_agg(json_build_object(
                     'day', f.day, 'stars', f.stars, 'forks', f.forks, 'downloads', f.downloads, 'score', f.score)
                     ORDER BY f.day), '[]')
            FROM (SELECT * FROM daily_figure WHERE package_id = p.id ORDER BY day DESC LIMIT ${MAX_DAYS}) f) AS days,
           (${participantProfilesSql}) AS profiles,
           (SELECT coalesce(json_agg(cycle_row), '[]') FROM (${cycleRowsSql}) AS cycle_row) AS cycles
    FROM package p
    JOIN category c ON c.id = p.category_id
    LEFT JOIN release r ON r.id = p.latest_release_id
    LEFT JOIN package n ON n.id = p.replaced_by_id
    WHERE p.slug = $2 AND p.deleted_at IS NULL`,
};

/**
 * A package with what its page shows, or null. Asked twice in a request (page and metadata), it reads once. Its
 * deleted grids are declared too: one that comes back stands on the page again.
 */
export const findPackagePage = cache(async (slug: string): Promise<PackagePageRow | null> => {
  const { rows } = await pool().query<StoredPageRow>({ ...statement, values: [axisSlugs, slug] });
  const [stored] = rows;
  if (!stored) return null;
  dependsOn(tags.package(stored.id), tags.category(stored.category.id), tags.products);
  dependsOn(...stored.grids.map(({ id }) => tags.grid(id)));
  dependsOn(...stored.overrides.flatMap(({ setById }) => (setById === null ? [] : [tags.user(setById)])));
  if (stored.replacedBy) dependsOn(tags.package(stored.replacedBy.id));
  return readPageRow(stored);
});
