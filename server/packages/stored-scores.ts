import type pg from "pg";
import { dayAttribute } from "@/lib/dates";
import { now } from "@/server/clock";
import { recordFigures } from "@/server/figures/record";
import { readScores } from "./scores";

type Client = Pick<pg.Pool, "query">;

/** Packages a statement: each is one short transaction, so that nobody who changes one of them waits for long. */
const BATCH_SIZE = 500;

/** Counts every package's score anew, keeps those that differ, for lists that are ordered by it, and records the day. */
export async function storeScores(
  client: Client,
  signal?: AbortSignal,
): Promise<{ seen: number; changed: number }> {
  const on = dayAttribute(now());
  let seen = 0;
  let changed = 0;
  for (let ids = await idsAfter(client, 0); ids.length > 0; ids = await idsAfter(client, ids.at(-1) ?? 0)) {
    signal?.throwIfAborted();
    const scores = await readScores(ids, { on, client });
    changed += await store(
      client,
      ids.flatMap((id) => ({ id, score: scores.get(id)?.total ?? null })),
    );
    await recordFigures(client, on, ids);
    seen += ids.length;
  }
  return { seen, changed };
}

async function idsAfter(client: Client, last: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `SELECT id FROM package WHERE id > $1 ORDER BY id LIMIT ${BATCH_SIZE}`,
    [last],
  );
  return rows.map(({ id }) => id);
}

async function store(client: Client, scores: { id: number; score: number | null }[]): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE package SET score = given.score
     FROM jsonb_to_recordset($1::jsonb) AS given (id int, score smallint)
     WHERE package.id = given.id AND package.score IS DISTINCT FROM given.score`,
    [JSON.stringify(scores)],
  );
  return rowCount ?? 0;
}
