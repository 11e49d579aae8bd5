import { literally } from "@/lib/like-pattern";
import type { StaffListParams } from "@/lib/staff-list-params";
import type { gridList } from "@/server/admin/list-choices";
import type { AskedEntry } from "@/server/admin/package-list";
import { type Paged, readPaged } from "@/server/admin/paged";
import { db } from "@/server/db";

type State = (typeof gridList.states)[number];
type Sort = (typeof gridList.sorts)[number];

export type StaffGrid = {
  id: number;
  title: string;
  slug: string;
  packages: number;
  features: number;
  modifiedAt: Date;
  isLocked: boolean;
  isHeader: boolean;
  isDeleted: boolean;
};

const isEmpty = "NOT EXISTS (SELECT FROM grid_package WHERE grid_id = g.id)";

const conditions: Record<State, string> = {
  all: "g.deleted_at IS NULL",
  locked: "g.deleted_at IS NULL AND g.is_locked",
  header: "g.deleted_at IS NULL AND g.is_header",
  deleted: "g.deleted_at IS NOT NULL",
  empty: `g.deleted_at IS NULL AND ${isEmpty}`,
  placeholder: "g.deleted_at IS NULL AND g.is_placeholder",
};

const orders: Record<Sort, string> = {
  changed: `"modifiedAt" DESC, id DESC`,
  title: "lower(title), id",
  packages: "packages DESC, id",
};

/** One page of all grids, deleted ones among them. */
export const listStaffGrids = ({
  text,
  state,
  sort,
  page,
}: StaffListParams<State, Sort>): Promise<Paged<StaffGrid>> =>
  readPaged(
    {
      sql: `SELECT g.id, g.title, g.slug, g.modified_at AS "modifiedAt", g.is_locked AS "isLocked", g.is_header AS "isHeader",
         g.deleted_at IS NOT NULL AS "isDeleted",
         (SELECT count(*)::int FROM grid_package WHERE grid_id = g.id) AS packages,
         (SELECT count(*)::int FROM feature WHERE grid_id = g.id) AS features
       FROM grid g WHERE ${conditions[state]} AND (g.title ILIKE $1 OR g.slug ILIKE $1)`,
      order: orders[sort],
    },
    [`%${literally(text)}%`],
    page,
  );

/** What goes with a grid that is to be deleted; null where there is none. */
export async function findAskedGrid(id: number): Promise<AskedEntry | null> {
  const found = await db().grid.findFirst({
    where: { id, deletedAt: null },
    select: { title: true, slug: true, _count: { select: { packages: true, features: true } } },
  });
  return found && { id, title: found.title, slug: found.slug, counts: found._count };
}
