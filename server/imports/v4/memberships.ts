import type { ClientBase } from "pg";
import { upsert, type Table } from "@/server/imports/upsert";

/** A package and the grids that its record names, in their order. */
type PackageGrids = { packageId: number; gridIds: readonly number[] };

type MembershipOutcome = { isChanged: boolean; notes: string[] };

type Stored = { id: number; package_id: number; grid_id: number; hasCells: boolean };

const table: Table = { name: "grid_package", key: ["package_id", "grid_id"], columns: ["position"] };

/**
 * Puts packages into just the grids that their records name, in that order. A place in another grid is given up,
 * unless somebody filled cells there: then it stays, after the others, and a note says so.
 */
export async function writeMemberships(
  client: ClientBase,
  packages: readonly PackageGrids[],
): Promise<Map<number, MembershipOutcome>> {
  const { rows: stored } = await client.query<Stored>(
    `SELECT id, package_id, grid_id,
       EXISTS (SELECT FROM element WHERE grid_package_id = grid_package.id) AS "hasCells"
     FROM grid_package WHERE package_id = ANY ($1::int[]) ORDER BY package_id, position, id`,
    [packages.map(({ packageId }) => packageId)],
  );
  const outcomes = new Map<number, MembershipOutcome>();
  const rows: { package_id: number; grid_id: number; position: number }[] = [];
  const givenUp: Stored[] = [];
  for (const { packageId, gridIds } of packages) {
    const others = stored.filter((row) => row.package_id === packageId && !gridIds.includes(row.grid_id));
    const kept = others.filter((row) => row.hasCells).map((row) => row.grid_id);
    givenUp.push(...others.filter((row) => !row.hasCells));
    const order = [...gridIds, ...kept];
    rows.push(...order.map((gridId, position) => ({ package_id: packageId, grid_id: gridId, position })));
    outcomes.set(packageId, {
      isChanged: false,
      notes: kept.map(
        (gridId) => `stays in grid ${gridId}, which it does not name, because cells are filled there`,
      ),
    });
  }
  if (givenUp.length > 0) {
    await client.query(
      `DELETE FROM grid_package WHERE id = ANY ($1::int[])
         AND NOT EXISTS (SELECT FROM element WHERE grid_package_id = grid_package.id)`,
      [givenUp.map((row) => row.id)],
    );
  }
  const changes = await upsert(client, table, rows);
  const changed = [...givenUp, ...rows.filter((_, place) => changes[place] !== "unchanged")];
  for (const { package_id } of changed) {
    const outcome = outcomes.get(package_id);
    if (outcome) outcome.isChanged = true;
  }
  return outcomes;
}
