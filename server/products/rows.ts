import { catalogue } from "@/catalogue.config";
import { type Cycle, type Product } from "@/lib/products/cycles";
import { compareVersions } from "@/lib/versions";

export type CycleRow = { slug: string; title: string; cycle: Cycle };

/**
 * All cycles of the active products with these slugs (a parameter's name), as JSON: so days stay text, and pass through no
 * time zone. Tables of a few rows need no index.
 */
export const cycleRowsOf = (slugs: string): string => `
  SELECT p.slug, p.title, json_build_object(
           'name', c.cycle, 'releasedOn', c.released_on, 'supportEndsOn', c.support_ends_on, 'endsOn', c.end_of_life_on,
           'isEnded', c.is_end_of_life, 'isLts', c.is_lts, 'latestVersion', c.latest_version) AS cycle
  FROM product p JOIN product_cycle c ON c.product_id = p.id
  WHERE p.is_active AND p.slug = ANY(${slugs})`;

export const cycleRowsSql = cycleRowsOf("$1");

/** The slugs of `cycleRowsSql`: the products of the configuration. */
export const axisSlugs: string[] = catalogue.axes.map(({ product }) => product);

/** The products among these rows, in the configuration's order, their cycles newest first. */
export function productsOf(rows: readonly CycleRow[]): Product[] {
  return catalogue.axes.flatMap(({ product: slug, role, classifierPrefix }) => {
    const own = rows.filter((row) => row.slug === slug);
    const [first] = own;
    if (!first) return [];
    const cycles = own.map(({ cycle }) => cycle).sort((a, b) => compareVersions(b.name, a.name));
    return [{ slug, title: first.title, role, classifierPrefix, cycles }];
  });
}
