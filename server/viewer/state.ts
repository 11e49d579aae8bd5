import { isSlug } from "@/lib/search-params";
import type { Subject } from "@/server/accounts/policy";
import { db } from "@/server/db";

/** What somebody has said of a package, and how many have. */
export type PackageState = {
  id: number;
  isUsed: boolean;
  isLiked: boolean;
  usages: number;
  favorites: number;
  isHidden: boolean;
};

/** Null where there is no such package. One statement. */
export async function readPackageState(slug: string, userId: number): Promise<PackageState | null> {
  if (!isSlug(slug)) return null;
  const [row] = await db().$queryRaw<PackageState[]>`
    SELECT id, hidden_at IS NOT NULL AS "isHidden",
      EXISTS (SELECT FROM usage WHERE package_id = package.id AND user_id = ${userId}) AS "isUsed",
      EXISTS (SELECT FROM favorite WHERE package_id = package.id AND user_id = ${userId}) AS "isLiked",
      (SELECT count(*)::int FROM usage WHERE package_id = package.id) AS usages,
      (SELECT count(*)::int FROM favorite WHERE package_id = package.id) AS favorites
    FROM package WHERE slug = ${slug} AND deleted_at IS NULL`;
  return row ?? null;
}

/** What the policy wants to know of a grid; null where there is none. */
export async function readGridSubject(slug: string): Promise<Subject | null> {
  if (!isSlug(slug)) return null;
  return db().grid.findFirst({ where: { slug, deletedAt: null }, select: { isLocked: true } });
}
