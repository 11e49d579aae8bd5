import type { Run } from "@/server/imports/run";

/**
 * Runs `work` so that all of it is written or nothing. A dry run is inside one transaction already, which is
 * undone at its end: there a savepoint does the same.
 */
export async function inTransaction<Result>(
  { client, isDryRun }: Run,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query(isDryRun ? "SAVEPOINT record" : "BEGIN");
  try {
    const result = await work();
    await client.query(isDryRun ? "RELEASE SAVEPOINT record" : "COMMIT");
    return result;
  } catch (error) {
    await client.query(isDryRun ? "ROLLBACK TO SAVEPOINT record" : "ROLLBACK");
    throw error;
  }
}
