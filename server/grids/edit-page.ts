import { cache } from "react";
import { isSlug } from "@/lib/search-params";
import { db } from "@/server/db";
import { findRenamed } from "@/server/redirects/queries";
import type { HeldGrid } from "./hold";

/** A grid as the pages that edit it show it. */
export type EditedGrid = Omit<HeldGrid, "isDeleted">;

async function readGrid(slug: string): Promise<EditedGrid | null> {
  const [grid] = await db().$queryRaw<EditedGrid[]>`
    SELECT id, title, slug, description, is_locked AS "isLocked", is_header AS "isHeader", modified_at::text AS version
    FROM grid WHERE slug = ${slug} AND deleted_at IS NULL`;
  return grid ?? null;
}

/** By its slug, or one that it had before: then its own `slug` is another. */
export const findEditedGrid = cache(async (slug: string): Promise<EditedGrid | null> => {
  if (!isSlug(slug)) return null;
  const found = await readGrid(slug);
  if (found) return found;
  const now = await findRenamed("grid", slug);
  return now === null ? null : readGrid(now);
});

/** A row or column of a grid, and in how many of its cells something is said. */
export type EditedPart = { id: number; title: string; saidCount: number };
export type EditedPackage = EditedPart & { slug: string; isHidden: boolean };

const isSaid = `(e.text <> '' OR e.note <> '' OR e.source_url <> '')`;

/** The packages of a grid by name, those too that are hidden from lists. */
export async function listEditedPackages(gridId: number): Promise<EditedPackage[]> {
  return db().$queryRawUnsafe<EditedPackage[]>(
    `SELECT p.id, p.title, p.slug, p.hidden_at IS NOT NULL AS "isHidden",
       (SELECT count(*)::int FROM element AS e WHERE e.grid_package_id = member.id AND ${isSaid}) AS "saidCount"
     FROM grid_package AS member JOIN package AS p ON p.id = member.package_id
     WHERE member.grid_id = $1 AND p.deleted_at IS NULL ORDER BY lower(p.title), p.id LIMIT 1000`,
    gridId,
  );
}

/** The rows that people added to a grid, in their order. */
export async function listEditedFeatures(gridId: number): Promise<EditedPart[]> {
  return db().$queryRawUnsafe<EditedPart[]>(
    `SELECT f.id, f.title, (SELECT count(*)::int FROM element AS e WHERE e.feature_id = f.id AND ${isSaid}) AS "saidCount"
     FROM feature AS f WHERE f.grid_id = $1 ORDER BY f.position, f.id LIMIT 500`,
    gridId,
  );
}

/** A package of a grid; null where it is none of it. */
export async function findEditedPackage(gridId: number, packageId: number): Promise<EditedPackage | null> {
  const members = await listEditedPackages(gridId);
  return members.find(({ id }) => id === packageId) ?? null;
}

export type EditedFeature = EditedPart & {
  description: string;
  version: string;
  grid: EditedGrid;
};

/** A row with its grid; null where there is none, or its grid is deleted. */
export const findEditedFeature = cache(async (id: number): Promise<EditedFeature | null> => {
  const [feature] = await db().$queryRawUnsafe<(Omit<EditedFeature, "grid"> & { gridSlug: string })[]>(
    `SELECT f.id, f.title, f.description, f.modified_at::text AS version, g.slug AS "gridSlug",
       (SELECT count(*)::int FROM element AS e WHERE e.feature_id = f.id AND ${isSaid}) AS "saidCount"
     FROM feature AS f JOIN grid AS g ON g.id = f.grid_id WHERE f.id = $1`,
    id,
  );
  const grid = feature && (await findEditedGrid(feature.gridSlug));
  return grid ? { ...feature, grid } : null;
});
