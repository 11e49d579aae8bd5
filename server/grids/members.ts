import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";
import { InvalidInput } from "@/server/forms/state";
import { type GridRef, type HeldGrid, holdGrid } from "./hold";
import { type CellSnapshot, cellsOfGridPackage, snapshotGridPackage } from "./snapshot";
import { restoreCells, restoreCrossing } from "./restore-cells";

/** What a page can show: see LIMITS in comparison.ts. */
const MAX_PACKAGES = 1_000;

const invalid = (message: string) => new InvalidInput({ package: [message] });

async function requireRoom({ tx }: Change, { id }: HeldGrid, wanted: number): Promise<void> {
  const members = await tx.gridPackage.count({ where: { gridId: id } });
  if (members + wanted > MAX_PACKAGES) throw invalid(`A grid has at most ${MAX_PACKAGES} packages.`);
}

/** Their slugs. Throws where one is in the grid already, or is no package. */
async function requireNew({ tx }: Change, grid: HeldGrid, packageIds: readonly number[]): Promise<string[]> {
  const known = await tx.package.findMany({
    where: { id: { in: [...packageIds] }, deletedAt: null },
    select: { title: true, slug: true, grids: { where: { gridId: grid.id }, select: { id: true } } },
    orderBy: { id: "asc" },
  });
  if (known.length < packageIds.length) throw invalid("There is no such package.");
  const there = known.filter(({ grids }) => grids.length > 0).map(({ title }) => title);
  if (there.length > 0) throw invalid(`${there.join(", ")} is already in “${grid.title}”.`);
  return known.map(({ slug }) => slug);
}

async function recordMember(change: Change, id: number, gridId: number) {
  const member = await snapshotGridPackage(change.tx, id);
  const cells = await cellsOfGridPackage(change.tx, id);
  const after = cells.length > 0 ? { ...member, cells } : member;
  const about = { kind: "grid_package", id, gridId, packageId: member.packageId } as const;
  await record(change, { ...about, action: "create", before: null, after });
}

/** Puts packages into a grid. Throws `InvalidInput` at `package` where one is there already, or is none. */
export async function addGridPackages(
  change: Change,
  ref: GridRef,
  packageIds: readonly number[],
): Promise<{ grid: HeldGrid; slugs: string[] }> {
  const { tx, actor } = change;
  const grid = await holdGrid(change, ref, "grid.edit");
  const wanted = [...new Set(packageIds)];
  if (wanted.length === 0) throw invalid("Choose a package.");
  const slugs = await requireNew(change, grid, wanted);
  await requireRoom(change, grid, wanted.length);
  for (const packageId of wanted) {
    const position = await tx.gridPackage.count({ where: { packageId } });
    const { id } = await tx.gridPackage.create({
      data: { gridId: grid.id, packageId, position, addedById: actor.id },
    });
    await recordMember(change, id, grid.id);
  }
  return { grid, slugs };
}

/** Takes a package out of a grid, with its cells, which stand in the revision. */
export async function removeGridPackage(change: Change, ref: GridRef, packageId: number): Promise<HeldGrid> {
  const { tx } = change;
  const grid = await holdGrid(change, ref, "grid.edit");
  const member = await tx.gridPackage.findUnique({
    where: { gridId_packageId: { gridId: grid.id, packageId } },
    select: { id: true },
  });
  if (!member) throw new CatalogueError("not_found", "There is no such package in this grid.");
  const cells = await cellsOfGridPackage(tx, member.id);
  const before = { ...(await snapshotGridPackage(tx, member.id)), cells };
  await tx.gridPackage.delete({ where: { id: member.id } });
  const about = { kind: "grid_package", id: member.id, gridId: grid.id, packageId } as const;
  await record(change, { ...about, action: "delete", before, after: null });
  return grid;
}

export type RemovedGridPackage = { id: number; packageId: number; position: number; cells?: CellSnapshot[] };

/** Undoes the removal of a package: it and its cells come back under their ids, but for cells of rows that are gone. */
export async function restoreGridPackage(
  change: Change,
  ref: GridRef,
  { id, packageId, position, cells = [] }: RemovedGridPackage,
): Promise<HeldGrid> {
  const grid = await holdGrid(change, ref, "grid.edit");
  await requireNew(change, grid, [packageId]);
  await requireRoom(change, grid, 1);
  const data = { id, gridId: grid.id, packageId, position, addedById: change.actor.id };
  await change.tx.gridPackage.create({ data });
  await restoreCells(change, grid.id, cells);
  await restoreCrossing(change, grid.id, { memberId: id });
  await recordMember(change, id, grid.id);
  return grid;
}
