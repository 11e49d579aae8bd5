import { itemsOf, type Archive, type Item } from "@/server/imports/archive/lists";
import { id as idField } from "@/server/imports/fields";
import { reserveIds, type NumberedTable } from "@/server/imports/ids";
import type { Run } from "@/server/imports/run";

/** Rows that get fresh ids during the import must not take those that are still to come. */
export async function reserveArchiveIds(run: Run, archive: Archive): Promise<void> {
  const grids = itemsOf(archive, "grids");
  const idLists: Partial<Record<NumberedTable, Item[]>> = {
    release: itemsOf(archive, "packages").flatMap((item) => itemsOf(item, "versions")),
    grid_package: grids.flatMap((grid) => itemsOf(grid, "grid_packages")),
    element: grids.flatMap((grid) => itemsOf(grid, "elements")),
    favorite: itemsOf(archive, "favorites"),
    product_cycle: itemsOf(archive, "releases"),
  };
  for (const [table, items] of Object.entries(idLists)) {
    const highest = items.reduce((most, item) => Math.max(most, idField.safeParse(item.id).data ?? 0), 0);
    if (highest > 0) await reserveIds(run.client, table as NumberedTable, highest);
  }
}
