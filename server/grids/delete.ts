import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { type GridRef, holdGrid, touchGrid } from "./hold";
import { snapshotGrid } from "./snapshot";

/** Takes a grid away, with all that stands in it. It keeps its slug, and can be restored as it was. */
export async function deleteGrid(change: Change, ref: GridRef): Promise<{ id: number; title: string }> {
  const { tx } = change;
  const { id, title } = await holdGrid(change, ref, "grid.delete");
  const before = await snapshotGrid(tx, id);
  await tx.$executeRaw`UPDATE grid SET deleted_at = now() WHERE id = ${id}`;
  await touchGrid(change, id);
  await record(change, { kind: "grid", id, gridId: id, action: "delete", before, after: null });
  return { id, title };
}

/** Brings a deleted grid back. */
export async function restoreGrid(change: Change, ref: GridRef): Promise<{ id: number; slug: string }> {
  const { tx } = change;
  const { id, slug } = await holdGrid(change, ref, "grid.delete", { isDeleted: true });
  await tx.$executeRaw`UPDATE grid SET deleted_at = NULL WHERE id = ${id}`;
  await touchGrid(change, id);
  const after = await snapshotGrid(tx, id);
  await record(change, { kind: "grid", id, gridId: id, action: "restore", before: null, after });
  return { id, slug };
}
