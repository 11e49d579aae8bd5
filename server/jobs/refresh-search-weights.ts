import type pg from "pg";
import { now } from "@/server/clock";
import type { Job } from "./job";

/** Packages a statement: each is one short transaction, so that nobody who changes one of them waits for long. */
const BATCH_SIZE = 500;

/** Weighs every package anew, since commits and releases age; writes those whose weight changed (docs/SCORING.md). */
export const refreshSearchWeights: Job = {
  name: "refresh-search-weights",
  timeLimitMs: 600_000,
  async run(pool, _payload, signal) {
    const at = now().toISOString();
    let seen = 0;
    let changed = 0;
    for (let last: number | null = 0; last !== null;) {
      signal?.throwIfAborted();
      const batch: Batch = await refreshBatch(pool, last, at);
      seen += batch.seen;
      changed += batch.changed;
      last = batch.last;
    }
    return { seen, changed };
  },
};

type Batch = { seen: number; changed: number; last: number | null };

/** The next packages after an id; `last` is null when there are none. Index: the primary key of search_entry. */
async function refreshBatch(pool: pg.Pool, after: number, at: string): Promise<Batch> {
  const { rows } = await pool.query<Batch>(
    `WITH batch AS (
       SELECT id FROM search_entry WHERE kind = 'package' AND id > $1 ORDER BY id LIMIT ${BATCH_SIZE}
     )
     SELECT cardinality(ids) AS seen, search_refresh_weights(ids, $2::timestamptz) AS changed,
            (SELECT max(id) FROM batch) AS last
     FROM (SELECT ARRAY(SELECT id FROM batch) AS ids) AS given`,
    [after, at],
  );
  return rows[0] ?? { seen: 0, changed: 0, last: null };
}
