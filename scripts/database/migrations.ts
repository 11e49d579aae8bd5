import { createHash } from "node:crypto";
import pg from "pg";
import { settleInterruptedMigrations } from "@/scripts/database/interrupted-migrations";
import { deployMigrations } from "@/scripts/database/prisma";
import { listMigrations, listMissing } from "@/server/migrations";

/** One name for this state of the migrations. */
export const migrationsHash = (): string =>
  createHash("sha256").update(JSON.stringify(listMigrations())).digest("hex").slice(0, 12);

async function isUpToDate(client: pg.Client): Promise<boolean> {
  try {
    return (await listMissing(listMigrations(), client)).length === 0;
  } catch {
    // Nothing was ever applied: there is no list.
    return false;
  }
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
