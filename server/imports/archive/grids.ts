import { archiveGrid, type ArchiveGrid } from "@/server/imports/archive/schema";
import { leftOut, writeElements, writeFeatures, writeMembers } from "@/server/imports/archive/grid-contents";
import { findGridConflicts, gridRow, gridTable } from "@/server/imports/grids";
import { entryKeys, writeFree, type RecordKind } from "@/server/imports/record-kind";
import { upsert } from "@/server/imports/upsert";

/** Places of grids among the grids of a package, by package id. */
export type GridOrder = ReadonlyMap<number, readonly number[]>;

export const archiveGridKind = (gridsByPackage: GridOrder): RecordKind<ArchiveGrid> => ({
  kind: "grid",
  schema: archiveGrid,
  keysOf: entryKeys,
  idOf: (grid) => grid.id,
  batchSize: 20,
  async write(run, grids) {
    const conflicts = await findGridConflicts(run.client, grids);
    let pendingMembers = 0;
    const outcomes = await writeFree(grids, conflicts, async (free) => {
      const changes = await upsert(run.client, gridTable, free.map(gridRow));
      const features = await writeFeatures(run, free);
      const members = await writeMembers(run, free, gridsByPackage);
      const elements = await writeElements(run, free, members.idByGridAndPackage);
      pendingMembers = members.pending;
      const changedInside = new Set([...features, ...members.changed, ...elements]);
      return free.map((grid, place) => {
        const change = changes[place] ?? "unchanged";
        const result = change === "unchanged" && changedInside.has(grid.id) ? "updated" : change;
        return { result, notes: leftOut(grid, members.idByGridAndPackage) };
      });
    });
    return { outcomes, pendingMembers };
  },
});
