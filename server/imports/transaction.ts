import { followIds } from "@/server/imports/ids";
import type { Run } from "@/server/imports/run";

/**
 * Runs `work` so that all of it is written or nothing. The sequences follow before others see the new ids, so that
 * nobody who adds an entry meanwhile is given one of them. A dry run is inside one transaction already, which is
 * undone at its end: there a savepoint does the same.
 */
export async function inTransaction<Result>(
  { client, isDryRun }: Run,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query(isDryRun ? "SAVEPOINT record" : "BEGIN");
  try {
    const result = await work();
    if (!isDryRun) await followIds(client);
    await client.query(isDryRun ? "RELEASE SAVEPOINT record" : "COMMIT");
    return result;
  } catch (error) {
    await client.query(isDryRun ? "ROLLBACK TO SAVEPOINT record" : "ROLLBACK");
    throw error;
  }
}
