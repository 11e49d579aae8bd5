import { archiveGridKind } from "@/server/imports/archive/grids";
import { favoriteKind } from "@/server/imports/archive/favorites";
import { flagKind } from "@/server/imports/archive/flags";
import { isItem, itemsOf, listOf, located, type Archive } from "@/server/imports/archive/lists";
import { linkReplacements } from "@/server/imports/archive/package-links";
import { archivePackageKind } from "@/server/imports/archive/packages";
import { postKind } from "@/server/imports/archive/posts";
import { productKind } from "@/server/imports/archive/products";
import { reserveArchiveIds } from "@/server/imports/archive/reserve-ids";
import { siteKind } from "@/server/imports/archive/sites";
import { joinUndescribedGrids } from "@/server/imports/archive/undescribed-grids";
import { userKind } from "@/server/imports/archive/users";
import { categoryKind } from "@/server/imports/categories";
import type { RecordKind } from "@/server/imports/record-kind";
import { importRecords } from "@/server/imports/records";
import type { Run } from "@/server/imports/run";

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
  const packages = packagesWithGrids(run, archive);
  const gridOrder = new Map(packages.map(({ id, grids }) => [id, grids]));
  await bring(archiveGridKind(gridOrder), "grids");
  await joinUndescribedGrids(run, packages, isDescribedIn(archive));
  await bring(favoriteKind, "favorites");
  await bring(flagKind, "flags");
  await bring(siteKind, "examples");
  await bring(postKind, "posts");
  await bring(productKind, "products", productsWithCycles(archive));
  rejectStrayCycles(run, archive, origin);
  if ("search_index" in archive)
    run.report.notices.push("The search index was not imported: it follows from the rest.");
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

/** Of the packages that went in, since these passed their check. */
const packagesWithGrids = (run: Run, archive: Archive) =>
  itemsOf(archive, "packages")
    .map((item) => ({ id: item.id as number, grids: listOf(item, "grids") as number[] }))
    .filter(({ id }) => !run.refused.package.has(id));

function isDescribedIn(archive: Archive): (gridId: number) => boolean {
  const described = new Set(itemsOf(archive, "grids").map((grid) => grid.id));
  return (gridId) => described.has(gridId);
}

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
