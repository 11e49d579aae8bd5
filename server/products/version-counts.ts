import { type Product } from "@/lib/products/cycles";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";

/** How many living packages state each version of a product, and how many of them state any. */
export type VersionCounts = { any: number; byVersion: Map<string, number> };

type Row = { classifier: string; count: number; isPrefix: boolean };

/** For all products at once. `package_listing` is read whole: no index needed. */
const statement = {
  name: "version-counts",
  text: `
    SELECT stated AS classifier, count(*)::int AS count, false AS "isPrefix"
    FROM package_listing, unnest(versions) AS stated WHERE status = 'living' GROUP BY stated
    UNION ALL
    SELECT prefix, count(*)::int, true
    FROM unnest($1::text[]) AS prefix, package_listing
    WHERE status = 'living' AND EXISTS (SELECT FROM unnest(versions) AS stated WHERE starts_with(stated, prefix))
    GROUP BY prefix`,
};

/** By the slugs of the products. */
export async function readVersionCounts(products: readonly Product[]): Promise<Map<string, VersionCounts>> {
  dependsOn(tags.packages);
  const prefixes = products.map(({ classifierPrefix }) => classifierPrefix);
  const { rows } = await pool().query<Row>({ ...statement, values: [prefixes] });
  return new Map(products.map(({ slug, classifierPrefix }) => [slug, countsOf(rows, classifierPrefix)]));
}

function countsOf(rows: readonly Row[], prefix: string): VersionCounts {
  const own = rows.filter(({ classifier, isPrefix }) => !isPrefix && classifier.startsWith(prefix));
  return {
    any: rows.find(({ classifier, isPrefix }) => isPrefix && classifier === prefix)?.count ?? 0,
    byVersion: new Map(own.map(({ classifier, count }) => [classifier.slice(prefix.length), count])),
  };
}
