import { findGridConflicts, gridRow, gridTable } from "@/server/imports/grids";
import { entryKeys, writeFree, type RecordKind } from "@/server/imports/record-kind";
import { upsert } from "@/server/imports/upsert";
import { v4Grid, type V4Grid } from "@/server/imports/v4/schema";

export const v4GridKind: RecordKind<V4Grid> = {
  kind: "grid",
  schema: v4Grid,
  keysOf: entryKeys,
  idOf: (grid) => grid.id,
  batchSize: 100,
  async write(run, grids) {
    const conflicts = await findGridConflicts(run.client, grids);
    const outcomes = await writeFree(grids, conflicts, (free) => {
      for (const grid of free) run.membersByGrid.set(grid.id, grid.packages);
      return upsert(run.client, gridTable, free.map(gridRow));
    });
    return { outcomes };
  },
};
