import { type PackageSort } from "@/lib/package-sort";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { type ListedPackage, readSlice } from "./listed";

const PAGE_SIZE = 50;

export type OrderedList = { items: ListedPackage[]; total: number; pageCount: number };

/** A page of all packages in one order, without anything to choose. A page beyond the end has no items. */
async function listInOrder(sort: PackageSort, page: number, condition = "true"): Promise<OrderedList> {
  const [items, counted] = await Promise.all([
    readSlice({
      name: "packages-in-order",
      condition,
      sort,
      values: [],
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    }),
    pool().query<{ total: number }>(
      `SELECT count(*)::int AS total FROM package_listing AS l WHERE ${condition}`,
    ),
  ]);
  const total = counted.rows[0]?.total ?? 0;
  return { items, total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
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
