import type { GridOrder } from "@/server/imports/archive/grids";
import type { ArchiveGrid } from "@/server/imports/archive/schema";
import { settleIds } from "@/server/imports/ids";
import type { Run } from "@/server/imports/run";
import { upsert, type Row, type Table } from "@/server/imports/upsert";

const dated = ["created_at", "modified_at"];
const featureTable: Table = {
  name: "feature",
  key: ["id", "grid_id"],
  columns: ["title", "description", "position", ...dated],
};
const memberTable: Table = {
  name: "grid_package",
  key: ["id"],
  columns: ["grid_id", "package_id", "position", ...dated],
};
const elementTable: Table = {
  name: "element",
  key: ["id"],
  columns: ["grid_id", "feature_id", "grid_package_id", "text", ...dated],
};

/** Writes the rows, and says in which grids something changed. */
async function writeInGrids(
  run: Run,
  table: Table,
  rows: readonly (Row & { grid_id: number })[],
): Promise<number[]> {
  const changes = await upsert(run.client, table, rows);
  return rows.filter((_, place) => changes[place] !== "unchanged").map((row) => row.grid_id);
}

/** A feature whose id another grid's feature holds is refused by the primary key: its grid is a conflict. */
export function writeFeatures(run: Run, grids: readonly ArchiveGrid[]): Promise<number[]> {
  const rows = grids.flatMap((grid) =>
    grid.features.map((feature, position) => ({
      id: feature.id,
      grid_id: grid.id,
      title: feature.title,
      description: feature.description,
      position,
      created_at: feature.created,
      modified_at: feature.modified,
    })),
  );
  return writeInGrids(run, featureTable, rows);
}

const memberKey = (gridId: number, packageId: number) => `${gridId}:${packageId}`;

type WrittenMembers = {
  /** Grids in which a membership changed. */
  changed: number[];
  idByGridAndPackage: Map<string, number>;
  /** Members that are not here (yet), and were left out. */
  pending: number;
};

export async function writeMembers(
  run: Run,
  grids: readonly ArchiveGrid[],
  gridsByPackage: GridOrder,
): Promise<WrittenMembers> {
  const named = grids.flatMap((grid) =>
    grid.grid_packages.map((member) => ({ ...member, grid_id: grid.id })),
  );
  const { rows: stored } = await run.client.query<{ id: number }>(
    "SELECT id FROM package WHERE id = ANY ($1::int[])",
    [named.map((member) => member.package_id)],
  );
  const known = new Set(
    stored.map((row) => row.id).filter((packageId) => !run.refused.package.has(packageId)),
  );
  const present = named.filter((member) => known.has(member.package_id));
  const given = present.map((member) => ({
    id: member.id,
    grid_id: member.grid_id,
    package_id: member.package_id,
    position: placeOf(member.grid_id, gridsByPackage.get(member.package_id) ?? []),
    created_at: member.created,
    modified_at: member.modified,
  }));
  const rows = await settleIds(run.client, "grid_package", ["grid_id", "package_id"], given);
  return {
    changed: await writeInGrids(run, memberTable, rows),
    idByGridAndPackage: new Map(rows.map((row) => [memberKey(row.grid_id, row.package_id), row.id])),
    pending: named.length - present.length,
  };
}

const placeOf = (gridId: number, grids: readonly number[]) =>
  grids.includes(gridId) ? grids.indexOf(gridId) : grids.length;

/** What of a grid's cells cannot go in, in words: those of packages that are not in it (or not here). */
export function leftOut(grid: ArchiveGrid, members: ReadonlyMap<string, number>): string[] {
  const cells = grid.elements.filter((element) => !members.has(memberKey(grid.id, element.package_id)));
  return cells.length === 0 ? [] : [`${cells.length} of its cells left out: their packages are not in it`];
}

export async function writeElements(
  run: Run,
  grids: readonly ArchiveGrid[],
  members: ReadonlyMap<string, number>,
): Promise<number[]> {
  const given = grids.flatMap((grid) =>
    grid.elements.flatMap((element) => {
      const memberId = members.get(memberKey(grid.id, element.package_id));
      if (memberId === undefined) return [];
      return [
        {
          id: element.id,
          grid_id: grid.id,
          feature_id: element.feature_id,
          grid_package_id: memberId,
          text: element.text,
          created_at: element.created,
          modified_at: element.modified,
        },
      ];
    }),
  );
  const rows = await settleIds(run.client, "element", ["feature_id", "grid_package_id"], given);
  return writeInGrids(run, elementTable, rows);
}
