import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

export type Migration = { name: string; checksum: string };
type Queryable = { query(sql: string): Promise<{ rows: unknown[] }> };

const FOLDER = path.resolve(import.meta.dirname, "../prisma/migrations");

/** The migrations of the checkout in order, with Prisma's checksums (SHA-256 of the file). */
export function listMigrations(folder = FOLDER): Migration[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, file: path.join(folder, name, "migration.sql") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, file }) => ({
      name,
      checksum: createHash("sha256").update(fs.readFileSync(file)).digest("hex"),
    }));
}

/** Those that the database does not have. Fails where Prisma has never been: it keeps the list. */
export async function listMissing(
  migrations: readonly Migration[],
  database: Queryable,
): Promise<Migration[]> {
  const { rows } = await database.query(
    "SELECT checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const applied = new Set((rows as { checksum: string }[]).map(({ checksum }) => checksum));
  return migrations.filter(({ checksum }) => !applied.has(checksum));
}
