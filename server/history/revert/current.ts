import type { Transaction } from "@/server/changes/change";
import { lockCategory } from "@/server/categories/snapshot";
import { CatalogueError } from "@/server/errors";
import { snapshotElement, snapshotFeature, snapshotGrid, snapshotGridPackage } from "@/server/grids/snapshot";
import type { Snapshot } from "@/server/history/difference";
import type { RevertedKind } from "@/server/history/revert/stored";
import { readHeldFacts } from "@/server/packages/overrides";
import { readPackage } from "@/server/packages/snapshot";

/** What is stored now: null where it is not there. The version is what its mutation compares; "" where it needs none. */
export type Current = { snapshot: Snapshot | null; version: string; isLocked: boolean };

const absent: Current = { snapshot: null, version: "", isLocked: false };

async function currentPackage(tx: Transaction, id: number): Promise<Current> {
  const { snapshot, version, isDeleted } = await readPackage(tx, id);
  if (isDeleted) return absent;
  const { hiddenAt } = await tx.package.findUniqueOrThrow({ where: { id }, select: { hiddenAt: true } });
  const held = await readHeldFacts(tx, id);
  return { snapshot: { ...snapshot, ...held, isHidden: hiddenAt !== null }, version, isLocked: false };
}

async function currentGrid(tx: Transaction, id: number): Promise<Current> {
  const [row] = await tx.$queryRaw<{ version: string; isDeleted: boolean; isLocked: boolean }[]>`
    SELECT modified_at::text AS version, deleted_at IS NOT NULL AS "isDeleted", is_locked AS "isLocked"
    FROM grid WHERE id = ${id}`;
  if (!row || row.isDeleted) return absent;
  return { ...row, snapshot: await snapshotGrid(tx, id) };
}

async function currentFeature(tx: Transaction, id: number): Promise<Current> {
  const [row] = await tx.$queryRaw<{ version: string }[]>`
    SELECT modified_at::text AS version FROM feature WHERE id = ${id}`;
  return row ? { ...absent, ...row, snapshot: await snapshotFeature(tx, id) } : absent;
}

async function currentElement(tx: Transaction, id: number): Promise<Current> {
  const [row] = await tx.$queryRaw<{ version: string }[]>`
    SELECT modified_at::text AS version FROM element WHERE id = ${id}`;
  return row ? { ...absent, ...row, snapshot: await snapshotElement(tx, id) } : absent;
}

async function currentCategory(tx: Transaction, id: number): Promise<Current> {
  const { fields, version } = await lockCategory(tx, id);
  return { ...absent, snapshot: fields, version };
}

const readers: Readonly<Record<RevertedKind, (tx: Transaction, id: number) => Promise<Current>>> = {
  package: currentPackage,
  grid: currentGrid,
  grid_package: async (tx, id) => ({ ...absent, snapshot: await snapshotGridPackage(tx, id) }),
  feature: currentFeature,
  element: currentElement,
  category: currentCategory,
};

/** What of a subject is stored now. That it is gone is an answer, too. */
export const readCurrent = (tx: Transaction, kind: RevertedKind, id: number): Promise<Current> =>
  readers[kind](tx, id).catch((error: unknown) => {
    if (error instanceof CatalogueError && error.code === "not_found") return absent;
    throw error;
  });
