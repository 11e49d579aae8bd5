import { literally } from "@/lib/like-pattern";
import type { StaffListParams } from "@/lib/staff-list-params";
import type { packageList } from "@/server/admin/list-choices";
import { type Paged, readPaged } from "@/server/admin/paged";
import { db } from "@/server/db";

type State = (typeof packageList.states)[number];
type Sort = (typeof packageList.sorts)[number];

export type StaffPackage = {
  id: number;
  title: string;
  slug: string;
  category: string;
  stars: number;
  modifiedAt: Date;
  modifiedBy: string | null;
  isHidden: boolean;
  isDeleted: boolean;
  isArchived: boolean;
  isDeprecated: boolean;
};

/** How long ago facts were fetched that count as stale. */
const STALE = "interval '30 days'";

const conditions: Record<State, string> = {
  all: "p.deleted_at IS NULL",
  hidden: "p.deleted_at IS NULL AND p.hidden_at IS NOT NULL",
  deleted: "p.deleted_at IS NOT NULL",
  deprecated: "p.deleted_at IS NULL AND p.deprecated_at IS NOT NULL",
  archived: "p.deleted_at IS NULL AND p.archived_at IS NOT NULL",
  bare: "p.deleted_at IS NULL AND p.repository_url = ''",
  stale: `p.deleted_at IS NULL AND (p.last_fetched_at IS NULL OR p.last_fetched_at < now() - ${STALE})`,
};

const orders: Record<Sort, string> = {
  changed: `"modifiedAt" DESC, id DESC`,
  title: "lower(title), id",
  stars: "stars DESC, id",
  newest: `"createdAt" DESC, id DESC`,
};

/** One page of all packages, deleted and hidden ones among them. */
export const listStaffPackages = ({
  text,
  state,
  sort,
  page,
}: StaffListParams<State, Sort>): Promise<Paged<StaffPackage>> =>
  readPaged(
    {
      sql: `SELECT p.id, p.title, p.slug, c.title AS category, p.stars, p.modified_at AS "modifiedAt", p.created_at AS "createdAt",
       u.username AS "modifiedBy", p.hidden_at IS NOT NULL AS "isHidden", p.deleted_at IS NOT NULL AS "isDeleted",
       p.archived_at IS NOT NULL AS "isArchived", p.deprecated_at IS NOT NULL AS "isDeprecated"
     FROM package p JOIN category c ON c.id = p.category_id LEFT JOIN "user" u ON u.id = p.modified_by_id
     WHERE ${conditions[state]} AND (p.title ILIKE $1 OR p.slug ILIKE $1 OR p.repository_url ILIKE $1)`,
      order: orders[sort],
    },
    [`%${literally(text)}%`],
    page,
  );

export type AskedEntry = {
  id: number;
  title: string;
  slug: string;
  counts: Readonly<Record<string, number>>;
};

/** What goes with a package that is to be deleted; null where there is none. */
export async function findAskedPackage(id: number): Promise<AskedEntry | null> {
  const found = await db().package.findFirst({
    where: { id, deletedAt: null },
    select: {
      id: true,
      title: true,
      slug: true,
      _count: { select: { grids: true, usages: true, favorites: true } },
    },
  });
  return found && { id, title: found.title, slug: found.slug, counts: found._count };
}
