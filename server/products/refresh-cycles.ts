import type pg from "pg";
import { catalogue } from "@/catalogue.config";
import type { Ask } from "@/server/sources/ask";
import { sourceAddress } from "@/server/sources/addresses";
import { SourceError } from "@/server/sources/source-error";
import { askCycles } from "./ask-cycles";
import { storeCycles } from "./store-cycles";

/** Products of the configuration that nobody has set aside. */
async function askedSlugs(pool: pg.Pool): Promise<string[]> {
  const slugs = catalogue.axes.map(({ product }) => product);
  const { rows } = await pool.query<{ slug: string }>(
    "SELECT slug FROM product WHERE NOT is_active AND slug = ANY($1)",
    [slugs],
  );
  const isSetAside = new Set(rows.map(({ slug }) => slug));
  return slugs.filter((slug) => !isSetAside.has(slug));
}

/**
 * Fetches the release cycles that packages are measured against. A product that cannot be fetched stays as it is, and the others
 * are fetched; at the end the first such failure is thrown. What is not known there at all is for people to keep.
 */
export async function refreshCycles(pool: pg.Pool, ask: Ask) {
  const api = sourceAddress(catalogue.cyclesHost);
  const failures: SourceError[] = [];
  let changed = 0;
  let unknown = 0;
  for (const slug of await askedSlugs(pool)) {
    try {
      changed += await storeCycles(pool, slug, await askCycles(slug, api, ask));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      if (error.failure === "not_found") unknown += 1;
      else failures.push(error);
    }
  }
  if (failures[0]) throw failures[0];
  return { changed, unknown };
}
