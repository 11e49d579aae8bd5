import type pg from "pg";

type Client = Pick<pg.ClientBase, "query">;

/**
 * Keeps what these packages show on a day (UTC, `YYYY-MM-DD`); recorded again on the same day, the later figures stand. Of
 * one whose repository was never seen, zero stars mean that nobody looked. Answers how many days were written or changed; the
 * same figures twice write nothing. One statement; indexes: package (id), package_source and daily_figure (package_id, …).
 */
export async function recordFigures(client: Client, day: string, ids: readonly number[]): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO daily_figure AS kept (package_id, day, stars, forks, downloads, score)
     SELECT id, $1::date, CASE WHEN is_known THEN stars END, CASE WHEN is_known THEN forks END,
            downloads_per_month, score
     FROM (SELECT *, stars > 0 OR forks > 0 OR EXISTS (
             SELECT FROM package_source AS source
             WHERE source.package_id = package.id AND kind IN ('forge', 'import') AND fetched_at IS NOT NULL
           ) AS is_known
           FROM package WHERE id = ANY($2::int[]) AND deleted_at IS NULL) AS entry
     WHERE is_known OR num_nonnulls(downloads_per_month, score) > 0
     ORDER BY id
     ON CONFLICT (package_id, day) DO UPDATE
       SET stars = EXCLUDED.stars, forks = EXCLUDED.forks, downloads = EXCLUDED.downloads, score = EXCLUDED.score
       WHERE (kept.stars, kept.forks, kept.downloads, kept.score)
         IS DISTINCT FROM (EXCLUDED.stars, EXCLUDED.forks, EXCLUDED.downloads, EXCLUDED.score)`,
    [day, ids],
  );
  return rowCount ?? 0;
}
