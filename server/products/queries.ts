import { cache } from "react";
import { catalogue } from "@/catalogue.config";
import { type Cycle, type Product, supportedCycles, type SupportedCycles } from "@/lib/products/cycles";
import { compareVersions } from "@/lib/products/versions";
import { dependsOn, tags } from "@/server/cache/tags";
import { today } from "@/server/clock";
import { db } from "@/server/db";

type CycleRow = { slug: string; title: string; cycle: Cycle };

/**
 * The products that packages are measured against (`axes` of the configuration) with all their cycles. Without those that
 * are not in the database, or not active. One query, however often a page asks.
 */
export const readProducts = cache(async (): Promise<Product[]> => {
  dependsOn(tags.products);
  const slugs = catalogue.axes.map(({ product }) => product);
  // As JSON days stay text: as dates they would pass through a time zone. Tables of a few rows need no index.
  const rows = await db().$queryRaw<CycleRow[]>`
    SELECT p.slug, p.title, json_build_object(
             'name', c.cycle, 'releasedOn', c.released_on, 'supportEndsOn', c.support_ends_on,
             'endsOn', c.end_of_life_on, 'isEnded', c.is_end_of_life, 'isLts', c.is_lts,
             'latestVersion', c.latest_version) AS cycle
    FROM product p JOIN product_cycle c ON c.product_id = p.id
    WHERE p.is_active AND p.slug = ANY(${slugs})`;
  return productsOf(rows);
});

/** The products among these rows, in the configuration's order, their cycles newest first. */
export function productsOf(rows: readonly CycleRow[]): Product[] {
  return catalogue.axes.flatMap(({ product: slug, role, classifierPrefix }) => {
    const own = rows.filter((row) => row.slug === slug);
    const [first] = own;
    if (!first) return [];
    const cycles = own.map(({ cycle }) => cycle);
    cycles.sort((a, b) => compareVersions(b.name, a.name));
    return [{ slug, title: first.title, role, classifierPrefix, cycles }];
  });
}

/** What is supported today, for the score and whoever else measures packages against it. */
export async function readSupportedCycles(on = today()): Promise<SupportedCycles[]> {
  return (await readProducts()).map((product) => supportedCycles(product, on));
}
