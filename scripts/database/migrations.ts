import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { settleInterruptedMigrations } from "@/scripts/database/interrupted-migrations";
import { deployMigrations } from "@/scripts/database/prisma";
import { inProject } from "@/scripts/project";

type Migration = { name: string; checksum: string };

/** The migrations of the checkout in order, with Prisma's checksums (SHA-256 of the file). */
export function listMigrations(folder = inProject("prisma/migrations")): Migration[] {
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

/** One name for this state of the migrations. */
export const migrationsHash = (): string =>
  createHash("sha256").update(JSON.stringify(listMigrations())).digest("hex").slice(0, 12);

async function listApplied(client: pg.Client): Promise<Set<string>> {
  try {
    const { rows } = await client.query<{ checksum: string }>(
      "SELECT checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    return new Set(rows.map((row) => row.checksum));
  } catch {
    return new Set();
  }
}

async function isUpToDate(client: pg.Client): Promise<boolean> {
  const applied = await listApplied(client);
  return listMigrations().every(({ checksum }) => applied.has(checksum));
}

/** Brings the database up to date. Looks first whether anything is to do: Prisma takes two seconds to find out. */
export async function migrate(url: string, onStart: () => void): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    if (await isUpToDate(client)) return;
    onStart();
    await settleInterruptedMigrations(client);
  } finally {
    await client.end();
  }
  await deployMigrations(url);
}
