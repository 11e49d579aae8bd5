import { dependsOn, tags } from "@/server/cache/tags";
import { today } from "@/server/cache/validity";
import { now } from "@/server/clock";
import { pool } from "@/server/db";

/** A package as the home page names it. */
export type HomePackage = {
  id: number;
  title: string;
  slug: string;
  description: string;
  archivedAt: Date | null;
  deprecatedAt: Date | null;
  /** What puts it into its list, where that is a moment. */
  at: Date | null;
  /** Of `at`, where that is a release: "instant", "day" or "month". */
  precision: string | null;
  version: string | null;
  /** How many people like it, in the list of the most liked. */
  likes: number | null;
};

/** `active` stands in for `released` while no release's date is known, and for `liked` while nothing is. */
type List = "newest" | "released" | "active" | "liked" | "random";

const SHOWN = 6;
const MS_PER_DAY = 86_400_000;

/**
 * $1 packages a list, $2 now, $3 the day's number, which orders at random as long as it lasts. The lists are taken from the
 * narrow table of what is listed; only what is shown is read from the packages themselves.
 */
const text = `
WITH newest AS (
  SELECT package_id AS id, created_at AS at FROM package_listing ORDER BY created_at DESC, package_id DESC LIMIT $1
), released AS (
  SELECT package_id AS id, last_released_at AS at FROM package_listing
  WHERE last_released_at <= $2 ORDER BY last_released_at DESC, package_id LIMIT $1
), liked AS (
  SELECT package_id AS id, likes FROM package_listing
  WHERE likes > 0 ORDER BY likes DESC, stars DESC, package_id LIMIT $1
), active AS (
  SELECT package_id AS id, last_commit_at AS at FROM package_listing
  WHERE last_commit_at <= $2 AND (NOT EXISTS (SELECT FROM released) OR NOT EXISTS (SELECT FROM liked))
  ORDER BY last_commit_at DESC, package_id LIMIT $1
), random AS (
  SELECT package_id AS id FROM package_listing
  WHERE status = 'living' ORDER BY hashint4extended(package_id, $3), package_id LIMIT $1
), chosen (list, id, at, likes) AS (
  SELECT 'newest', id, at, NULL::int FROM newest UNION ALL SELECT 'released', id, at, NULL FROM released
  UNION ALL SELECT 'active', id, at, NULL FROM active UNION ALL SELECT 'liked', id, NULL, likes FROM liked
  UNION ALL SELECT 'random', id, NULL, NULL FROM random
)
SELECT list, p.id, p.title, p.slug, left(p.description, 300) AS description, p.archived_at AS "archivedAt",
  p.deprecated_at AS "deprecatedAt", at, likes, CASE list WHEN 'released' THEN r.released_precision::text END AS precision,
  CASE list WHEN 'released' THEN r.version END AS version
FROM chosen JOIN package p USING (id) LEFT JOIN release r ON r.id = p.latest_release_id
ORDER BY at DESC, likes DESC, hashint4extended(p.id, $3), p.id`;

/** The few packages that the home page shows of each kind, in one statement. Those at random change with the day. */
export async function readHomePackages(): Promise<Record<List, HomePackage[]>> {
  dependsOn(tags.packages, tags.favorites);
  const day = today().getTime() / MS_PER_DAY;
  const { rows } = await pool().query<HomePackage & { list: List }>({
    name: "home packages",
    text,
    values: [SHOWN, now(), day],
  });
  const of = (list: List) => rows.filter((row) => row.list === list);
  return {
    newest: of("newest"),
    released: of("released"),
    active: of("active"),
    liked: of("liked"),
    random: of("random"),
  };
}
