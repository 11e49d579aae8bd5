import type pg from "pg";
import { storeScores } from "@/server/packages/stored-scores";
import type { Job } from "./job";

/** Counts the stored scores anew, since packages age by the day (docs/SCORING.md). Pages count their own. */
export const refreshScores: Job = {
  name: "refresh-scores",
  timeLimitMs: 600_000,
  run: (pool, _payload, signal) => storeScores(pool, signal),
};

/** Whether scores were never counted: that of a single package may be missing because too little is known of it. */
export async function isUnscored(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ answer: boolean }>(
    `SELECT EXISTS (SELECT FROM package)
       AND NOT EXISTS (SELECT FROM package WHERE score IS NOT NULL) AS answer`,
  );
  return rows[0]?.answer ?? false;
}
