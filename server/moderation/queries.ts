import type { SiteStatus } from "@/prisma/generated/enums";
import { isSlug } from "@/lib/search-params";
import { db } from "@/server/db";

/** A package as the forms of moderation name it. */
export type ModeratedPackage = { slug: string; title: string; isHidden: boolean };

/** Null where there is none. Nothing is declared: such pages are never shared. */
export async function findModerated(slug: string): Promise<ModeratedPackage | null> {
  if (!isSlug(slug)) return null;
  const found = await db().package.findFirst({
    where: { slug, deletedAt: null },
    select: { slug: true, title: true, hiddenAt: true },
  });
  return found && { slug: found.slug, title: found.title, isHidden: found.hiddenAt !== null };
}

export type EditedSite = {
  id: number;
  title: string;
  url: string;
  status: SiteStatus;
  createdById: number | null;
  /** Tells what is stored from what was stored when the form was shown. */
  version: string;
  package: string;
};

/** A site that the package at `slug` names, whatever became of it; null where there is none. */
export async function findSite(slug: string, id: number): Promise<EditedSite | null> {
  if (!isSlug(slug)) return null;
  const [found] = await db().$queryRaw<EditedSite[]>`
    SELECT s.id, s.title, s.url, s.status::text AS status, s.created_by_id AS "createdById",
           s.modified_at::text AS version, p.title AS package
    FROM package_site s JOIN package p ON p.id = s.package_id
    WHERE s.id = ${id} AND p.slug = ${slug} AND p.deleted_at IS NULL`;
  return found ?? null;
}
