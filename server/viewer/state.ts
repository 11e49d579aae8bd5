import type { SiteStatus } from "@/prisma/generated/enums";
import { isSlug } from "@/lib/search-params";
import { type Actor, may, type Subject } from "@/server/accounts/policy";
import { db } from "@/server/db";

/** A site that somebody has named as using the package, or that they may correct. */
export type OwnSite = { id: number; title: string; status: SiteStatus };

/** What somebody has said of a package, and how many have. */
export type PackageState = {
  id: number;
  slug: string;
  isUsed: boolean;
  isLiked: boolean;
  usages: number;
  favorites: number;
  isHidden: boolean;
  /** Its facts are being fetched, or about to be. */
  isRefreshing: boolean;
  /** Those that they have named, the latest first: nobody else sees what waits. */
  sites: OwnSite[];
  /** What waits for those who decide; null for others. */
  waiting: { flags: number; sites: number } | null;
};

const MAX_OWN_SITES = 50;

/** Null where there is no such package. One statement; indexes: package (slug), the others by package_id. */
export async function readPackageState(slug: string, viewer: Actor): Promise<PackageState | null> {
  if (!isSlug(slug)) return null;
  const decides = may(viewer, "flag.decide") && may(viewer, "site.decide");
  const [row] = await db().$queryRaw<PackageState[]>`
    SELECT p.id, p.slug, p.hidden_at IS NOT NULL AS "isHidden",
      EXISTS (SELECT FROM package_refresh WHERE package_id = p.id AND (leased_until > clock_timestamp()
              OR requested_at > coalesce(started_at, '-infinity'))) AS "isRefreshing",
      EXISTS (SELECT FROM usage WHERE package_id = p.id AND user_id = ${viewer.id}) AS "isUsed",
      EXISTS (SELECT FROM favorite WHERE package_id = p.id AND user_id = ${viewer.id}) AS "isLiked",
      (SELECT count(*)::int FROM usage WHERE package_id = p.id) AS usages,
      (SELECT count(*)::int FROM favorite WHERE package_id = p.id) AS favorites,
      (SELECT coalesce(json_agg(json_build_object('id', own.id, 'title', own.title, 'status', own.status)
                                ORDER BY own.id DESC), '[]')
       FROM (SELECT id, title, status FROM package_site WHERE package_id = p.id AND created_by_id = ${viewer.id}
             ORDER BY id DESC LIMIT ${MAX_OWN_SITES}) AS own) AS sites,
      CASE WHEN ${decides} THEN json_build_object(
        'flags', (SELECT count(*) FROM package_flag WHERE package_id = p.id AND status = 'open'),
        'sites', (SELECT count(*) FROM package_site WHERE package_id = p.id AND status = 'pending')
      ) END AS waiting
    FROM package p WHERE p.slug = ${slug} AND p.deleted_at IS NULL`;
  return row ?? null;
}

/** What the policy wants to know of a grid; null where there is none. */
export async function readGridSubject(slug: string): Promise<Subject | null> {
  if (!isSlug(slug)) return null;
  return db().grid.findFirst({ where: { slug, deletedAt: null }, select: { isLocked: true } });
}
