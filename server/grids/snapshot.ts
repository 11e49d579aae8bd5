import { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/server/changes/change";
import type { Snapshot } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";

/** What people say in a cell, and which one it is. */
export type ElementSnapshot = {
  featureId: number;
  feature: string;
  packageId: number;
  /** The slug. */
  package: string;
  value: string;
  note: string;
  sourceUrl: string;
  checkedVersion: string;
};

/** The same with its row's id, by which it comes back when what it stood in was deleted. */
export type CellSnapshot = ElementSnapshot & { id: number };

const gone = (what: string) => new CatalogueError("not_found", `There is no such ${what}.`);

/** What people can edit of a grid itself. */
export async function snapshotGrid(tx: Transaction, id: number) {
  const grid = await tx.grid.findUnique({
    where: { id },
    select: { title: true, slug: true, description: true, isLocked: true, isHeader: true },
  });
  if (!grid) throw gone("grid");
  return grid satisfies Snapshot;
}

/** A feature, and its place among those of its grid, from 0. */
export async function snapshotFeature(tx: Transaction, id: number) {
  const [feature] = await tx.$queryRaw<{ title: string; description: string; position: number }[]>`
    SELECT title, description,
      (SELECT count(*)::int FROM feature AS other WHERE other.grid_id = feature.grid_id
        AND (other.position, other.id) < (feature.position, feature.id)) AS position
    FROM feature WHERE id = ${id}`;
  if (!feature) throw gone("feature");
  return feature satisfies Snapshot;
}

/** That a package stands in a grid; `position` is the grid's place among those of the package. */
export async function snapshotGridPackage(tx: Transaction, id: number) {
  const member = await tx.gridPackage.findUnique({
    where: { id },
    select: { packageId: true, position: true, package: { select: { slug: true } } },
  });
  if (!member) throw gone("package in this grid");
  return { ...member, package: member.package.slug } satisfies Snapshot;
}

const readCells = (tx: Transaction, which: Prisma.Sql) => tx.$queryRaw<CellSnapshot[]>`
  SELECT e.id, f.id AS "featureId", f.title AS feature, p.id AS "packageId", p.slug AS package, e.text AS value, e.note,
    e.source_url AS "sourceUrl", coalesce(e.checked_version, '') AS "checkedVersion"
  FROM element AS e JOIN feature AS f ON f.id = e.feature_id
  JOIN grid_package AS member ON member.id = e.grid_package_id JOIN package AS p ON p.id = member.package_id
  WHERE ${which} ORDER BY f.position, f.id, member.id`;

/** All cells of a row, those in which nothing is said any more included. */
export const cellsOfFeature = (tx: Transaction, id: number) =>
  readCells(tx, Prisma.sql`e.feature_id = ${id}`);

/** All cells of a column. */
export const cellsOfGridPackage = (tx: Transaction, id: number) =>
  readCells(tx, Prisma.sql`e.grid_package_id = ${id}`);

/** One cell; null where nothing has ever been said. */
export async function snapshotElement(tx: Transaction, id: number): Promise<ElementSnapshot | null> {
  const [cell] = await readCells(tx, Prisma.sql`e.id = ${id}`);
  if (!cell) return null;
  const { featureId, feature, packageId, package: slug, value, note, sourceUrl, checkedVersion } = cell;
  return { featureId, feature, packageId, package: slug, value, note, sourceUrl, checkedVersion };
}
