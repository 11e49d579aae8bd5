import type pg from "pg";
import type { SourceLimits } from "@/server/sources/addresses";

/** The clock that pauses and turns are measured by: the database's own, so that machines need not agree; tests have theirs. */
export type BudgetClock = (() => Date) | undefined;

export type Turn = {
  /** Until it may be asked: the turn is taken, if that is not more than was allowed. */
  waitMs: number;
  isTaken: boolean;
  at: Date;
  /** Answers in turn that the host failed to give, up to now. */
  failures: number;
};

/**
 * Takes the next turn that a host has, for all workers: after the interval, after its pause, while its stated quota lasts, and
 * as many as a minute of counting (from its first request on) has room for. The row's lock orders those who ask at once.
 */
const takeTurn = `
  WITH budget AS (
    SELECT *, coalesce($2::timestamptz, clock_timestamp()) AS now FROM host_budget WHERE host = $1 FOR UPDATE
  ), soonest AS (
    SELECT *, window_started_at + interval '1 minute' AS window_ends_at,
      greatest(now, next_request_at, paused_until,
               CASE WHEN remaining <= $5::int AND resets_at > now THEN resets_at END) AS free_at
    FROM budget
  ), turn AS (
    SELECT *, CASE WHEN free_at < window_ends_at AND window_count >= $4::int THEN window_ends_at ELSE free_at END AS at
    FROM soonest
  ), taken AS (
    UPDATE host_budget AS stored
    SET next_request_at = turn.at + make_interval(secs => $3::int / 1000.0),
      window_started_at = CASE WHEN turn.at < turn.window_ends_at THEN turn.window_started_at ELSE turn.at END,
      window_count = CASE WHEN turn.at < turn.window_ends_at THEN turn.window_count + 1 ELSE 1 END,
      remaining = CASE WHEN turn.resets_at > turn.at THEN greatest(turn.remaining - 1, 0) END,
      updated_at = turn.now
    FROM turn
    WHERE stored.host = $1 AND turn.at <= turn.now + make_interval(secs => $6::int / 1000.0)
    RETURNING stored.host
  )
  SELECT ceil(extract(epoch FROM at - now) * 1000)::int AS "waitMs", at, failures,
         EXISTS (SELECT FROM taken) AS "isTaken"
  FROM turn`;

/** `room`: how many requests a minute may hold for this one to be among them. */
export async function reserveTurn(
  pool: pg.Pool,
  host: string,
  { intervalMs, reserve, room, longestWaitMs }: SourceLimits & { room: number; longestWaitMs: number },
  clock: BudgetClock,
): Promise<Turn> {
  const values = [host, clock?.() ?? null, intervalMs, room, reserve, longestWaitMs];
  for (;;) {
    const { rows } = await pool.query<Turn>(takeTurn, values);
    if (rows[0]) return rows[0];
    await pool.query("INSERT INTO host_budget (host) VALUES ($1) ON CONFLICT DO NOTHING", [host]);
  }
}

export type AnswerNote = {
  remaining: number | null;
  resetsAt: Date | null;
  /** Left alone for so long from now on; 0 for not at all. */
  pauseMs: number;
  failures: number;
  /** In words; null when it answered. */
  error: string | null;
};

const LONGEST_ERROR = 2000;

/** Of answers that cross each other on their way, the lower number of the same quota is the later one. */
const noteSql = `
  UPDATE host_budget
  SET remaining = CASE
        WHEN $3::int IS NULL THEN remaining
        WHEN resets_at = $4::timestamptz THEN least(remaining, $3::int)
        ELSE $3::int
      END,
    resets_at = coalesce($4::timestamptz, resets_at),
    paused_until = CASE WHEN $5::int > 0
      THEN greatest(paused_until, coalesce($2::timestamptz, clock_timestamp()) + make_interval(secs => $5::int / 1000.0))
      ELSE paused_until END,
    failures = $6::int, last_error = coalesce($7, last_error),
    updated_at = coalesce($2::timestamptz, clock_timestamp())
  WHERE host = $1
  RETURNING paused_until AS "pausedUntil"`;

/** Writes down what an answer, or its absence, says of the host. Answers until when it is left alone. */
export async function noteAnswer(
  pool: pg.Pool,
  host: string,
  { remaining, resetsAt, pauseMs, failures, error }: AnswerNote,
  clock: BudgetClock,
): Promise<Date | null> {
  const { rows } = await pool.query<{ pausedUntil: Date | null }>(noteSql, [
    host,
    clock?.() ?? null,
    remaining,
    resetsAt,
    pauseMs,
    failures,
    error?.slice(0, LONGEST_ERROR) ?? null,
  ]);
  return rows[0]?.pausedUntil ?? null;
}
