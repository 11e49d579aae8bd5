import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";
import { EditConflict, InvalidInput } from "@/server/forms/state";
import { checked } from "./check";
import { placeFeature } from "./feature-order";
import { type GridRef, type HeldGrid, holdGrid } from "./hold";
import { featureInput, type FeatureInput } from "./input";
import { restoreCells, restoreCrossing } from "./restore-cells";
import { type CellSnapshot, cellsOfFeature, snapshotFeature } from "./snapshot";

/** What a page can show: see LIMITS in comparison.ts. */
const MAX_FEATURES = 500;

const noFeature = () => new CatalogueError("not_found", "There is no such feature.");

/** A feature's grid, held, and which version of the feature it is. */
async function holdFeature(change: Change, id: number): Promise<{ grid: HeldGrid; version: string }> {
  const { tx } = change;
  const found = await tx.feature.findUnique({ where: { id }, select: { gridId: true } });
  if (!found) throw noFeature();
  const grid = await holdGrid(change, { id: found.gridId }, "grid.edit");
  // Read again: it may have gone while the grid was somebody else's.
  const [feature] = await tx.$queryRaw<{ version: string }[]>`
    SELECT modified_at::text AS version FROM feature WHERE id = ${id} FOR UPDATE`;
  if (!feature) throw noFeature();
  return { grid, version: feature.version };
}

async function requireRoom({ tx }: Change, gridId: number): Promise<number> {
  const count = await tx.feature.count({ where: { gridId } });
  if (count >= MAX_FEATURES) throw new InvalidInput({ "": [`A grid has at most ${MAX_FEATURES} features.`] });
  return count;
}

/** Adds a row, the last one. */
export async function addFeature(
  change: Change,
  ref: GridRef,
  input: FeatureInput,
): Promise<{ id: number; grid: HeldGrid }> {
  const { tx } = change;
  const grid = await holdGrid(change, ref, "grid.edit");
  const words = checked(featureInput, input);
  const count = await requireRoom(change, grid.id);
  const { id } = await tx.feature.create({ data: { ...words, gridId: grid.id } });
  await placeFeature(tx, grid.id, id, count);
  const after = await snapshotFeature(tx, id);
  await record(change, { kind: "feature", id, gridId: grid.id, action: "create", before: null, after });
  return { id, grid };
}

export type EditFeature = Partial<FeatureInput> & {
  /** Its place among the features, from 0; further ones become the last. */
  position?: number;
  version?: string;
};

/** Changes a row's words or place, those that are given. */
export async function editFeature(change: Change, id: number, input: EditFeature): Promise<HeldGrid> {
  const { tx } = change;
  const { grid, version } = await holdFeature(change, id);
  const before = await snapshotFeature(tx, id);
  const { position, version: read, ...given } = input;
  const { title, description } = before;
  if (read !== undefined && read !== version) throw new EditConflict({ title, description, version });
  const words = checked(featureInput, { title, description, ...given });
  if (words.title !== title || words.description !== description) {
    await tx.$executeRaw`
      UPDATE feature SET title = ${words.title}, description = ${words.description}, modified_at = clock_timestamp()
      WHERE id = ${id}`;
  }
  if (position !== undefined) await placeFeature(tx, grid.id, id, position);
  const after = await snapshotFeature(tx, id);
  await record(change, { kind: "feature", id, gridId: grid.id, action: "update", before, after });
  return grid;
}

/** Moves a row by so many places, up where that is negative. At an end it stays. */
export async function moveFeature(change: Change, id: number, by: number): Promise<HeldGrid> {
  const { grid } = await holdFeature(change, id);
  const { position } = await snapshotFeature(change.tx, id);
  return position + by < 0 ? grid : editFeature(change, id, { position: position + by });
}

/** Deletes a row with its cells, which stand in the revision. */
export async function deleteFeature(change: Change, id: number): Promise<HeldGrid> {
  const { tx } = change;
  const { grid } = await holdFeature(change, id);
  const before = { ...(await snapshotFeature(tx, id)), cells: await cellsOfFeature(tx, id) };
  await tx.feature.delete({ where: { id } });
  await record(change, { kind: "feature", id, gridId: grid.id, action: "delete", before, after: null });
  return grid;
}

export type DeletedFeature = FeatureInput & { id: number; position: number; cells?: CellSnapshot[] };

/** Undoes a deletion: the row and its cells come back under their ids, but for cells of packages that are gone. */
export async function restoreFeature(
  change: Change,
  ref: GridRef,
  { id, position, cells = [], title, description }: DeletedFeature,
): Promise<HeldGrid> {
  const { tx } = change;
  const grid = await holdGrid(change, ref, "grid.edit");
  await requireRoom(change, grid.id);
  if (await tx.feature.findUnique({ where: { id }, select: { id: true } })) {
    throw new CatalogueError("conflict", "This feature is there again already.");
  }
  await tx.feature.create({ data: { id, gridId: grid.id, title, description } });
  await placeFeature(tx, grid.id, id, position);
  await restoreCells(change, grid.id, cells);
  await restoreCrossing(change, grid.id, { featureId: id });
  const after = { ...(await snapshotFeature(tx, id)), cells: await cellsOfFeature(tx, id) };
  await record(change, { kind: "feature", id, gridId: grid.id, action: "create", before: null, after });
  return grid;
}
