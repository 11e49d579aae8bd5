import type { ClientBase } from "pg";
import { z } from "zod";

const MAX_AGE = "7 days";

const stateSchema = z.object({
  /** Lists that were read to their end. */
  done: z.array(z.string()),
  /** The list that was being read, and the page that comes next. */
  list: z.string(),
  next: z.string(),
});
/** How far the walk of a remote catalogue has come. */
type WalkState = z.infer<typeof stateSchema>;

/** Where an interrupted walk of this catalogue stopped; null when there is none, or none that is recent. */
export async function findWalkState(client: ClientBase, origin: string): Promise<WalkState | null> {
  const { rows } = await client.query<{ state: unknown }>(
    `SELECT state FROM import_progress
     WHERE origin = $1 AND finished_at IS NULL AND updated_at > now() - interval '${MAX_AGE}'`,
    [origin],
  );
  return stateSchema.safeParse(rows[0]?.state).data ?? null;
}

export async function saveWalkState(client: ClientBase, origin: string, state: WalkState): Promise<void> {
  await client.query(
    `INSERT INTO import_progress (origin, state) VALUES ($1, $2)
     ON CONFLICT (origin) DO UPDATE SET state = excluded.state, updated_at = now(), finished_at = NULL,
       started_at = CASE WHEN import_progress.finished_at IS NULL THEN import_progress.started_at ELSE now() END`,
    [origin, JSON.stringify(state)],
  );
}

export async function finishWalk(client: ClientBase, origin: string): Promise<void> {
  await client.query("UPDATE import_progress SET finished_at = now(), updated_at = now() WHERE origin = $1", [
    origin,
  ]);
}
