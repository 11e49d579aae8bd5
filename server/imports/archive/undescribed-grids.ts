import { addPlaceholders } from "@/server/imports/placeholders";
import type { Run } from "@/server/imports/run";
import { inTransaction } from "@/server/imports/transaction";
import { upsert, type Table } from "@/server/imports/upsert";

const table: Table = { name: "grid_package", key: ["package_id", "grid_id"], columns: ["position"] };

/** A package, and the grids that it names, in their order. */
type Naming = { id: number; grids: readonly number[] };

/** Grids that packages name and that the archive has no record of become placeholders with those members. */
export async function joinUndescribedGrids(
  run: Run,
  packages: readonly Naming[],
  isDescribed: (gridId: number) => boolean,
): Promise<void> {
  const rows = packages
    .flatMap(({ id, grids }) =>
      grids.map((gridId, position) => ({ package_id: id, grid_id: gridId, position })),
    )
    .filter((row) => !isDescribed(row.grid_id));
  if (rows.length === 0) return;
  const gridIds = rows.map((row) => row.grid_id);
  const added = await inTransaction(run, async () => {
    const placeholders = await addPlaceholders(run, "grid", gridIds);
    await upsert(run.client, table, rows);
    return placeholders;
  });
  run.report.count("grid", "placeholders", added);
}
