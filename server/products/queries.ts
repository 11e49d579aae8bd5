import { cache } from "react";
import { dayAttribute } from "@/lib/dates";
import { type Product, supportedCycles, type SupportedCycles } from "@/lib/products/cycles";
import { dependsOn, tags } from "@/server/cache/tags";
import { today } from "@/server/cache/validity";
import { pool } from "@/server/db";
import { axisSlugs, type CycleRow, cycleRowsSql, productsOf } from "./rows";

const statement = { name: "cycles", text: cycleRowsSql };

/**
 * The products that packages are measured against (`axes` of the configuration) with all their cycles. Without those that
 * are not in the database, or not active. One query, however often a page asks.
 */
export const readProducts = cache(async (): Promise<Product[]> => {
  dependsOn(tags.products);
  const { rows } = await pool().query<CycleRow>({ ...statement, values: [axisSlugs] });
  return productsOf(rows);
});

/** What is supported today, for the score and whoever else measures packages against it. */
export async function readSupportedCycles(on = dayAttribute(today())): Promise<SupportedCycles[]> {
  return (await readProducts()).map((product) => supportedCycles(product, on));
}
