import type { ClientBase } from "pg";
import type { Run } from "@/server/imports/run";

/** The accounts that records of an archive may name: those of its users that went in, or were here already. */
export type People = { has(userId: number): boolean; orNull(userId: number | null): number | null };

export async function findPeople(
  client: ClientBase,
  run: Run,
  userIds: Iterable<number | null>,
): Promise<People> {
  const wanted = [...new Set(userIds)].filter((userId) => userId !== null && !run.refused.user.has(userId));
  const { rows } = await client.query<{ id: number }>(`SELECT id FROM "user" WHERE id = ANY ($1::int[])`, [
    wanted,
  ]);
  const known = new Set(rows.map((row) => row.id));
  return {
    has: (userId) => known.has(userId),
    orNull: (userId) => (userId !== null && known.has(userId) ? userId : null),
  };
}
