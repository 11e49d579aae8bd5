import { cache } from "react";
import { dayAttribute } from "@/lib/dates";
import { type Product } from "@/lib/products/cycles";
import {
  readinessRule,
  type ReadinessRule,
  type ReadinessState,
  readinessStates,
} from "@/lib/products/readiness";
import { dependsOn, tags } from "@/server/cache/tags";
import { today } from "@/server/cache/validity";
import { pool } from "@/server/db";
import { type ListedPackage, readSlice } from "@/server/packages/listed";
import { readProducts } from "./queries";

const PAGE_SIZE = 50;

/** What a package says of a cycle, of `package_listing AS l`. $1 rule.ready, $2 rule.near, $3 rule.major, $4 prefix. */
const stateOf = `CASE
  WHEN $1 = ANY(l.versions) THEN 'ready'
  WHEN l.versions && $2 OR ($3 = ANY(l.versions) AND NOT EXISTS (
    SELECT FROM unnest(l.versions) AS stated
    WHERE starts_with(stated, $4) AND strpos(substr(stated, length($4) + 1), '.') > 0)) THEN 'maybe'
  ELSE 'unstated' END`;

/** Living packages; of an addon ($5) only those that name it at all. `package_listing` is read whole: no index needed. */
const isAsked = `l.status = 'living' AND (NOT $5 OR EXISTS (
  SELECT FROM package AS p, unnest(p.classifiers) AS stated
  WHERE p.id = l.package_id AND (starts_with(stated, $4) OR stated || ' :: ' = $4)))`;

const valuesOf = (product: Product, { ready, near, major }: ReadinessRule) => [
  ready,
  near,
  major,
  product.classifierPrefix,
  product.role === "addon",
];

export type ReadinessCounts = Record<ReadinessState, number>;

/** A cycle by the names of its product and itself, how it is judged, and how far packages are; null for unknown ones. */
export const findReadiness = cache(async (productSlug: string, cycleName: string) => {
  const on = dayAttribute(today());
  const product = (await readProducts()).find(({ slug }) => slug === productSlug);
  const cycle = product?.cycles.find(({ name }) => name === cycleName);
  if (!product || !cycle) return null;
  const rule = readinessRule(product, cycle.name, on);
  return { product, cycle, rule, on, counts: await countReadiness(product, rule) };
});

/** How many packages are how far. */
async function countReadiness(product: Product, rule: ReadinessRule): Promise<ReadinessCounts> {
  dependsOn(tags.packages);
  const { rows } = await pool().query<{ state: ReadinessState; count: number }>({
    name: "readiness-counts",
    text: `SELECT ${stateOf} AS state, count(*)::int AS count
      FROM package_listing AS l WHERE ${isAsked} GROUP BY 1`,
    values: valuesOf(product, rule),
  });
  const countOf = (state: ReadinessState) => rows.find((row) => row.state === state)?.count ?? 0;
  return Object.fromEntries(readinessStates.map((state) => [state, countOf(state)])) as ReadinessCounts;
}

export const pageCountOf = (total: number): number => Math.max(1, Math.ceil(total / PAGE_SIZE));

/** A page of all packages that are so far, most stars first. A page beyond the end has none. */
export async function listReadiness(
  product: Product,
  rule: ReadinessRule,
  { state, page }: { state: ReadinessState; page: number },
): Promise<ListedPackage[]> {
  dependsOn(tags.packages);
  return readSlice({
    name: "readiness-page",
    condition: `${isAsked} AND ${stateOf} = $6`,
    sort: "-stars",
    values: [...valuesOf(product, rule), state],
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
}
