import type pg from "pg";
import { storeScores } from "@/server/packages/stored-scores";
import type { Job } from "./job";

/** Counts the stored scores anew, since packages age by the day (docs/SCORING.md). Pages count their own. */
export const refreshScores: Job = {
  name: "refresh-scores",
  timeLimitMs: 600_000,
  run: (pool) => storeScores(pool),
};

/** Whether there are packages whose score was never counted. */
export async function hasUnscored(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ found: boolean }>(
    "SELECT EXISTS (SELECT FROM package WHERE score IS NULL) AS found",
  );
  return rows[0]?.found ?? false;
}
