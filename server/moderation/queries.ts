import { isSlug } from "@/lib/search-params";
import { db } from "@/server/db";
import { findNamed } from "@/server/packages/find-named";
import type { LockedSite } from "./sites/lock";

/** A package as the forms of moderation name it. */
export type ModeratedPackage = { slug: string; title: string; isHidden: boolean };

const findId = async (slug: string) => (isSlug(slug) ? ((await findNamed(db(), slug))?.id ?? null) : null);

/** By its slug, or one that it had. Null where there is none. Nothing is declared: such pages are never shared. */
export async function findModerated(slug: string): Promise<ModeratedPackage | null> {
  const id = await findId(slug);
  if (id === null) return null;
  const found = await db().package.findFirst({
    where: { id, deletedAt: null },
    select: { slug: true, title: true, hiddenAt: true },
  });
  return found && { slug: found.slug, title: found.title, isHidden: found.hiddenAt !== null };
}

/** A site as its form shows it, with the title of its package. */
export type EditedSite = LockedSite & { package: string };

/** A site that the package at `slug`, or that had it, names, whatever became of it; null where there is none. */
export async function findSite(slug: string, id: number): Promise<EditedSite | null> {
  const packageId = await findId(slug);
  const [found] = await db().$queryRaw<EditedSite[]>`
    SELECT s.id, s.title, s.url, s.status::text AS status, s.created_by_id AS "createdById",
           s.modified_at::text AS version, p.title AS package
    FROM package_site s JOIN package p ON p.id = s.package_id
    WHERE s.id = ${id} AND p.id = ${packageId} AND p.deleted_at IS NULL`;
  return found ?? null;
}
