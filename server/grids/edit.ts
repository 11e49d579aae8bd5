import type { Change } from "@/server/changes/change";
import { orTaken } from "@/server/changes/or-taken";
import { record } from "@/server/changes/record";
import { EditConflict } from "@/server/forms/state";
import { leaveRedirect } from "@/server/redirects/leave";
import { SLUG_TAKEN } from "./add";
import { checked } from "./check";
import { type GridRef, type HeldGrid, holdGrid, touchGrid } from "./hold";
import { gridInput, type GridInput } from "./input";
import { snapshotGrid } from "./snapshot";

export type EditGrid = Partial<GridInput> & {
  /** The version that was read, where it matters whether there is another one now. */
  version?: string;
};

async function recordEdit(change: Change, { id, ...grid }: HeldGrid): Promise<void> {
  const { title, slug, description, isLocked, isHeader } = grid;
  const before = { title, slug, description, isLocked, isHeader };
  const after = await snapshotGrid(change.tx, id);
  await record(change, { kind: "grid", id, gridId: id, action: "update", before, after });
}

/** Changes a grid's words, those that are given. A new slug leaves a redirect. */
export async function editGrid(
  change: Change,
  ref: GridRef,
  input: EditGrid,
): Promise<{ id: number; slug: string }> {
  const { tx } = change;
  const grid = await holdGrid(change, ref, "grid.edit");
  const { id, title, slug, description } = grid;
  const { version, ...given } = input;
  if (version !== undefined && version !== grid.version) {
    throw new EditConflict({ title, slug, description, version: grid.version });
  }
  const words = checked(gridInput, { title, slug, description, ...given });
  // Those that came with capital letters keep them while nobody renames them.
  const newSlug = words.slug === slug ? slug : words.slug.toLowerCase();
  if (words.title === title && words.description === description && newSlug === slug) return grid;
  const data = { ...words, slug: newSlug };
  await orTaken("slug", SLUG_TAKEN, tx.grid.update({ where: { id }, data }));
  await touchGrid(change, id);
  await leaveRedirect(change, { kind: "grid", id, from: slug, to: newSlug });
  await recordEdit(change, grid);
  return { id, slug: newSlug };
}

/** Locks a grid or unlocks it, and says whether the site's header names it. */
export async function setGridStanding(
  change: Change,
  ref: GridRef,
  { isLocked, isHeader }: { isLocked?: boolean; isHeader?: boolean },
): Promise<{ id: number; slug: string }> {
  const grid = await holdGrid(change, ref, "grid.lock");
  const standing = { isLocked: isLocked ?? grid.isLocked, isHeader: isHeader ?? grid.isHeader };
  if (standing.isLocked === grid.isLocked && standing.isHeader === grid.isHeader) return grid;
  await change.tx.grid.update({ where: { id: grid.id }, data: standing });
  await touchGrid(change, grid.id);
  await recordEdit(change, grid);
  return grid;
}
