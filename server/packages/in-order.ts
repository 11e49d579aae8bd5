import { type PackageSort } from "@/lib/package-sort";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { type ListedPackage, type Place, placeColumns, readListed } from "./listed";
import { orderOf } from "./order";

const PAGE_SIZE = 50;

export type OrderedList = { items: ListedPackage[]; total: number; pageCount: number };

/** A page of all packages in one order, without anything to choose. A page beyond the end has no items. */
async function listInOrder(sort: PackageSort, page: number, condition = "true"): Promise<OrderedList> {
  const { rows } = await pool().query<Place & { total: number }>({
    name: `packages-in-order ${sort}`,
    text: `SELECT ${placeColumns}, count(*) OVER ()::int AS total
      FROM package_listing AS l WHERE ${condition}
      ORDER BY ${orderOf(sort)} LIMIT ${PAGE_SIZE} OFFSET $1`,
    values: [(page - 1) * PAGE_SIZE],
  });
  const total = rows[0]?.total ?? 0;
  return {
    items: await readListed(rows),
    total,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  };
}

/** What came last into the catalogue. */
export function listLatestPackages(page: number): Promise<OrderedList> {
  dependsOn(tags.packages);
  return listInOrder("-created", page);
}

/** What most people like; what nobody likes is not among it. */
export function listLikedPackages(page: number): Promise<OrderedList> {
  dependsOn(tags.packages, tags.favorites);
  return listInOrder("-likes", page, "l.likes > 0");
}
