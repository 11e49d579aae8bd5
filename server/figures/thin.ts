import type pg from "pg";

type Client = Pick<pg.ClientBase, "query">;

/** Figures younger than this are kept of every day; of older weeks (from Monday) the last day that has any. */
const DAYS_KEPT_DAILY = 90;

/** Packages a statement: each is one short transaction. */
const BATCH_SIZE = 500;

type Batch = { deleted: number; last: number | null };

/** Thins out what is older than 90 days on a day (UTC, `YYYY-MM-DD`). Again on the same day it finds nothing. */
export async function thinFigures(client: Client, day: string, signal?: AbortSignal): Promise<number> {
  let deleted = 0;
  for (let last: number | null = 0; last !== null;) {
    signal?.throwIfAborted();
    const batch: Batch = await thinBatch(client, last, day);
    deleted += batch.deleted;
    last = batch.last;
  }
  return deleted;
}

/** The next packages after an id; `last` is null when there are none. Indexes: package (id), daily_figure (package_id, day). */
async function thinBatch(client: Client, after: number, day: string): Promise<Batch> {
  const { rows } = await client.query<Batch>(
    `WITH batch AS (SELECT id FROM package WHERE id > $1 ORDER BY id LIMIT ${BATCH_SIZE}),
     followed AS (
       SELECT package_id, day, lead(day) OVER (PARTITION BY package_id ORDER BY day) AS next
       FROM daily_figure WHERE package_id IN (SELECT id FROM batch)
     ),
     thinned AS (
       DELETE FROM daily_figure kept USING followed
       WHERE kept.package_id = followed.package_id AND kept.day = followed.day
         AND kept.day < $2::date - ${DAYS_KEPT_DAILY}
         AND date_trunc('week', followed.next) = date_trunc('week', followed.day)
       RETURNING 1
     )
     SELECT (SELECT count(*)::int FROM thinned) AS deleted, (SELECT max(id) FROM batch) AS last`,
    [after, day],
  );
  return rows[0] ?? { deleted: 0, last: null };
}
