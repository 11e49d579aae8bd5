import { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";

/** What people can say of a package. Other entries by their slugs. */
export type PackageFields = {
  title: string;
  slug: string;
  /** Slug. */
  category: string;
  /** "" for none, as `registryUrl`. */
  repositoryUrl: string;
  registryUrl: string;
  description: string;
  /** Null: nobody has said; "": it has none. */
  documentationUrl: string | null;
  isArchived: boolean;
  isDeprecated: boolean;
  /** Slug of what to use instead; "" for nothing. */
  replacement: string;
};

/** A package that nobody else changes until the transaction ends. */
type LockedPackage = {
  id: number;
  snapshot: PackageFields;
  /** Tells whether it was changed since, by people or, of what a form shows, by its sources. */
  version: string;
  isDeleted: boolean;
};

type Row = Omit<LockedPackage, "snapshot"> & PackageFields;

const select = Prisma.sql`
  SELECT p.id,
         p.modified_at::text || ' ' || md5(jsonb_build_array(p.description, p.repository_url, p.registry_url,
           p.documentation_url, p.archived_at IS NULL)::text) AS version,
         p.deleted_at IS NOT NULL AS "isDeleted",
         p.title, p.slug, c.slug AS category, p.repository_url AS "repositoryUrl", p.registry_url AS "registryUrl",
         p.description, p.documentation_url AS "documentationUrl", p.archived_at IS NOT NULL AS "isArchived",
         p.deprecated_at IS NOT NULL AS "isDeprecated", coalesce(r.slug, '') AS replacement
  FROM package p JOIN category c ON c.id = p.category_id LEFT JOIN package r ON r.id = p.replaced_by_id`;

const noPackage = () => new CatalogueError("not_found", "There is no such package.");

function readRow(row: Row | undefined): LockedPackage {
  if (!row) throw noPackage();
  const { id, version, isDeleted, ...snapshot } = row;
  return { id, snapshot, version, isDeleted };
}

/** Throws `not_found`. Deleted ones are found: see `isDeleted`. */
export async function readPackage(tx: Transaction, id: number): Promise<LockedPackage> {
  const [row] = await tx.$queryRaw<Row[]>`${select} WHERE p.id = ${id}`;
  return readRow(row);
}

/** The same, locked. Whoever only refers to the package (a usage, a cell) does not wait for it. */
export async function lockPackage(tx: Transaction, id: number): Promise<LockedPackage> {
  const [row] = await tx.$queryRaw<Row[]>`${select} WHERE p.id = ${id} FOR NO KEY UPDATE OF p`;
  return readRow(row);
}

/** Locked, and not deleted. */
export async function lockLivingPackage(tx: Transaction, id: number): Promise<LockedPackage> {
  const found = await lockPackage(tx, id);
  if (found.isDeleted) throw noPackage();
  return found;
}

export const snapshotPackage = async (tx: Transaction, id: number): Promise<PackageFields> =>
  (await readPackage(tx, id)).snapshot;
