import type { Run } from "@/server/imports/run";
import { inTransaction } from "@/server/imports/transaction";

/**
 * Settles what grid records say about their members, when all packages are in. A package whose own record came in
 * this run has said itself where it belongs; others that are here are added behind their other grids; those that
 * are not here are counted. Nothing is taken out of a grid.
 */
export async function settleGridMembers(run: Run): Promise<void> {
  for (const [gridId, named] of run.membersByGrid) {
    const packageIds = named.filter((packageId) => !run.refused.package.has(packageId));
    const { rows } = await run.client.query<{ id: number; isMember: boolean }>(
      `SELECT id, EXISTS (SELECT FROM grid_package WHERE grid_id = $1 AND package_id = package.id) AS "isMember"
       FROM package WHERE id = ANY ($2::int[]) AND EXISTS (SELECT FROM grid WHERE id = $1)`,
      [gridId, packageIds],
    );
    run.report.pendingMembers += packageIds.length - rows.length;
    const added = rows
      .filter(({ id, isMember }) => !isMember && !run.packagesSeen.has(id))
      .map(({ id }) => id);
    if (added.length === 0) continue;
    run.report.addedMembers += added.length;
    await inTransaction(run, () =>
      run.client.query(
        `INSERT INTO grid_package (grid_id, package_id, position)
         SELECT $1, added.id, (SELECT count(*) FROM grid_package WHERE package_id = added.id)
         FROM unnest($2::int[]) AS added(id)`,
        [gridId, added],
      ),
    );
  }
  run.membersByGrid.clear();
}
