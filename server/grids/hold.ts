import { Prisma } from "@/prisma/generated/client";
import { authorize } from "@/server/accounts/authorize";
import type { Action } from "@/server/accounts/policy";
import type { Change } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";

export type GridRef = { id: number } | { slug: string };

/** A grid as it is stored. */
export type HeldGrid = {
  id: number;
  title: string;
  slug: string;
  description: string;
  isLocked: boolean;
  isHeader: boolean;
  isDeleted: boolean;
  /** When it was changed, to the microsecond: names what somebody has read. */
  version: string;
};

/** A slug that a grid once had finds it, too: it may have been renamed while somebody typed. */
const isMeant = (ref: GridRef) =>
  "id" in ref
    ? Prisma.sql`id = ${ref.id}`
    : Prisma.sql`id = coalesce((SELECT id FROM grid WHERE slug = ${ref.slug}),
        (SELECT grid_id FROM redirect WHERE kind = 'grid' AND slug = ${ref.slug}))`;

const noGrid = () => new CatalogueError("not_found", "There is no such grid.");

/**
 * Reads a grid and keeps it until the change ends, so that whatever stands in it is changed by one at a time, and nothing in
 * a grid that is just being locked. Throws unless it is there and the actor may.
 */
export async function holdGrid(
  { tx, actor }: Change,
  ref: GridRef,
  action: Action,
  { isDeleted = false } = {},
): Promise<HeldGrid> {
  const [grid] = await tx.$queryRaw<HeldGrid[]>`
    SELECT id, title, slug, description, is_locked AS "isLocked", is_header AS "isHeader",
      deleted_at IS NOT NULL AS "isDeleted", modified_at::text AS version
    FROM grid WHERE ${isMeant(ref)} FOR UPDATE`;
  authorize(actor, action);
  if (grid?.isDeleted !== isDeleted) throw noGrid();
  authorize(actor, action, grid);
  return grid;
}

/** Dates a change of the grid itself, by the clock and not by when the change began: versions only ever grow. */
export async function touchGrid({ tx, actor }: Change, id: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE grid SET modified_at = clock_timestamp(), modified_by_id = ${actor.id} WHERE id = ${id}`;
}
