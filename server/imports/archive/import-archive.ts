import { archiveGridKind, type GridOrder } from "@/server/imports/archive/grids";
import { favoriteKind } from "@/server/imports/archive/favorites";
import { flagKind } from "@/server/imports/archive/flags";
import { linkReplacements } from "@/server/imports/archive/package-links";
import { archivePackageKind } from "@/server/imports/archive/packages";
import { postKind } from "@/server/imports/archive/posts";
import { productKind } from "@/server/imports/archive/products";
import { siteKind } from "@/server/imports/archive/sites";
import { userKind } from "@/server/imports/archive/users";
import { categoryKind } from "@/server/imports/categories";
import { id as idField } from "@/server/imports/fields";
import { reserveIds, type NumberedTable } from "@/server/imports/ids";
import type { RecordKind } from "@/server/imports/record-kind";
import { importRecords } from "@/server/imports/records";
import type { Found, Run } from "@/server/imports/run";

/** A whole catalogue in one document, not yet checked. Lists that are missing count as empty. */
export type Archive = { packages: unknown[]; grids: unknown[]; categories: unknown[] } & Record<
  string,
  unknown
>;

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (holder: Item, name: string): unknown[] => {
  const list = holder[name];
  return Array.isArray(list) ? list : [];
};
const itemsOf = (holder: Item, name: string): Item[] => listOf(holder, name).filter(isItem);

/**
 * Brings in everything that an archive holds; ids are kept. Its search index is left out: it follows from the rest.
 * Kinds go in such an order that what a record names is there before it.
 */
export async function importArchive(run: Run, archive: Archive, origin: string): Promise<void> {
  const bring = <Value>(
    kind: RecordKind<Value>,
    name: string,
    items: readonly unknown[] = listOf(archive, name),
  ) => {
    const given = archive[name];
    if (given !== undefined && !Array.isArray(given)) {
      run.report.reject(kind.kind, { origin, record: name }, "must be a list");
    }
    return importRecords(run, kind, origin, located(name, items), { label: name, total: items.length });
  };

  if (!run.isDryRun) await reserveArchiveIds(run, archive);
  await bring(categoryKind, "categories");
  await bring(userKind, "users");
  await bring(archivePackageKind, "packages");
  await linkReplacements(run, replacementsIn(run, archive));
  await bring(archiveGridKind(gridOrder(archive)), "grids");
  await bring(favoriteKind, "favorites");
  await bring(flagKind, "flags");
  await bring(siteKind, "examples");
  await bring(postKind, "posts");
  await bring(productKind, "products", productsWithCycles(archive));
  rejectStrayCycles(run, archive, origin);
  if ("search_index" in archive)
    run.report.notices.push("The search index was not imported: it follows from the rest.");
}

function* located(name: string, items: readonly unknown[]): Generator<Found> {
  for (const [place, value] of items.entries()) {
    const label = isItem(value) && "id" in value ? ` (id ${String(value.id)})` : "";
    yield { record: `${name}[${place}]${label}`, value };
  }
}

const replacementsIn = (run: Run, archive: Archive) =>
  new Map(
    itemsOf(archive, "packages").flatMap(({ id, deprecates_package_id: replacement }) =>
      typeof id === "number" &&
      typeof replacement === "number" &&
      !run.refused.package.has(id) &&
      !run.refused.package.has(replacement)
        ? [[id, replacement]]
        : [],
    ),
  );

const gridOrder = (archive: Archive): GridOrder =>
  new Map(itemsOf(archive, "packages").map((item) => [item.id as number, listOf(item, "grids") as number[]]));

/** The archive keeps the releases of products apart; here they are part of their product. */
function productsWithCycles(archive: Archive): unknown[] {
  const cycles = itemsOf(archive, "releases");
  return listOf(archive, "products").map((product) =>
    isItem(product)
      ? { ...product, cycles: cycles.filter((cycle) => cycle.product_id === product.id) }
      : product,
  );
}

function rejectStrayCycles(run: Run, archive: Archive, origin: string): void {
  const products = new Set(itemsOf(archive, "products").map((product) => product.id));
  for (const [place, cycle] of listOf(archive, "releases").entries()) {
    if (isItem(cycle) && products.has(cycle.product_id)) continue;
    run.report.reject(
      "product",
      { origin, record: `releases[${place}]` },
      "belongs to no product here",
      "product_id",
    );
  }
}

/** Rows that get fresh ids during the import must not take those that are still to come. */
async function reserveArchiveIds(run: Run, archive: Archive): Promise<void> {
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
