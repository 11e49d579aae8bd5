import type { ClientBase } from "pg";
import { connectForImport } from "@/server/imports/connection";

/**
 * What `--replace` empties: all that an import can fill and all that hangs on it. Accounts made here stay, and so
 * do notices. Named one by one: a table that is forgotten makes the statement fail rather than vanish with it.
 */
const tables = [
  "category",
  "package",
  "package_listing",
  "package_override",
  "package_source",
  "package_refresh",
  "link_check",
  "release",
  "grid",
  "grid_package",
  "feature",
  "element",
  "usage",
  "favorite",
  "package_site",
  "package_flag",
  "daily_figure",
  "pick",
  "redirect",
  "revision",
  "post",
  "product",
  "product_cycle",
  "import_progress",
];

/** Empties the catalogue, in one transaction. */
export async function emptyCatalogue(client: ClientBase): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(`TRUNCATE ${tables.map((table) => `"${table}"`).join(", ")} RESTART IDENTITY`);
    await client.query(`DELETE FROM "user" WHERE is_imported AND NOT EXISTS (
      SELECT FROM account WHERE account.user_id = "user".id)`);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

/** How many packages and grids `--replace` would remove. */
export async function countCatalogue(databaseUrl: string): Promise<{ packages: number; grids: number }> {
  const client = await connectForImport(databaseUrl);
  try {
    const { rows } = await client.query<{ packages: number; grids: number }>(
      "SELECT (SELECT count(*)::int FROM package) AS packages, (SELECT count(*)::int FROM grid) AS grids",
    );
    return rows[0] ?? { packages: 0, grids: 0 };
  } finally {
    await client.end();
  }
}
