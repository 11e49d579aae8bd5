import type pg from "pg";
import type { StatedProduct } from "./ask-cycles";

const row = ({ eolFrom, isEol, latest, ...release }: StatedProduct["releases"][number]) => ({
  cycle: release.name,
  codename: release.codename ?? null,
  released_on: release.releaseDate ?? null,
  end_of_life_on: eolFrom ?? null,
  // Only where no day says it.
  is_end_of_life: eolFrom ? null : (isEol ?? null),
  support_ends_on: release.eoasFrom ?? null,
  discontinued_on: release.discontinuedFrom ?? null,
  latest_version: latest?.name ?? null,
  link: latest?.link ?? null,
  is_lts: release.isLts,
});

/** By the unique index on (product_id, cycle). What is the same is not written, so that no page is made anew for it. */
const upsertSql = `
  INSERT INTO product_cycle AS stored (product_id, cycle, codename, released_on, end_of_life_on, is_end_of_life,
    support_ends_on, discontinued_on, latest_version, link, is_lts)
  SELECT $1, given.cycle, given.codename, given.released_on, given.end_of_life_on, given.is_end_of_life,
    given.support_ends_on, given.discontinued_on, given.latest_version, given.link, given.is_lts
  FROM jsonb_populate_recordset(NULL::product_cycle, $2::jsonb) AS given
  ON CONFLICT (product_id, cycle) DO UPDATE SET (codename, released_on, end_of_life_on, is_end_of_life, support_ends_on,
    discontinued_on, latest_version, link, is_lts, modified_at) = (EXCLUDED.codename, EXCLUDED.released_on,
    EXCLUDED.end_of_life_on, EXCLUDED.is_end_of_life, EXCLUDED.support_ends_on, EXCLUDED.discontinued_on,
    EXCLUDED.latest_version, EXCLUDED.link, EXCLUDED.is_lts, now())
  WHERE (stored.codename, stored.released_on, stored.end_of_life_on, stored.is_end_of_life, stored.support_ends_on,
    stored.discontinued_on, stored.latest_version, stored.link, stored.is_lts) IS DISTINCT FROM (EXCLUDED.codename,
    EXCLUDED.released_on, EXCLUDED.end_of_life_on, EXCLUDED.is_end_of_life, EXCLUDED.support_ends_on,
    EXCLUDED.discontinued_on, EXCLUDED.latest_version, EXCLUDED.link, EXCLUDED.is_lts)`;

/**
 * Writes what differs, and adds a product that is not here yet under its name there. Cycles that the source no longer names
 * stay: packages may still state them. Answers how many cycles changed.
 */
export async function storeCycles(pool: pg.Pool, slug: string, stated: StatedProduct): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("INSERT INTO product (title, slug) VALUES ($1, $2) ON CONFLICT (slug) DO NOTHING", [
      stated.label,
      slug,
    ]);
    const { rows } = await client.query<{ id: number }>("SELECT id FROM product WHERE slug = $1 FOR UPDATE", [
      slug,
    ]);
    const { rowCount } = await client.query(upsertSql, [
      rows[0]?.id,
      JSON.stringify(onePerName(stated).map(row)),
    ]);
    await client.query("COMMIT");
    return rowCount ?? 0;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

/** A statement writes no row twice. */
const onePerName = ({ releases }: StatedProduct) => [
  ...new Map(releases.map((release) => [release.name, release])).values(),
];
