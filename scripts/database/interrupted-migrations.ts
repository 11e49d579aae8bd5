import fs from "node:fs";
import path from "node:path";
import type pg from "pg";
import { inProject } from "@/scripts/project";

/** What Prisma holds while it applies migrations. */
const PRISMA_LOCK = 72_707_369;
/** Answers to a script whose tables, columns, functions or types are there already. */
const ALREADY_THERE: ReadonlySet<unknown> = new Set(["42P06", "42P07", "42701", "42710", "42723"]);
const NO_SUCH_TABLE = "42P01";

type Unfinished = { id: string; migration_name: string };

const codeOf = (error: unknown) => (error as { code?: string }).code;

/** Migrations that were begun and neither ended nor failed: whoever applied them was killed. */
async function listInterrupted(client: pg.Client): Promise<Unfinished[]> {
  try {
    const { rows } = await client.query<Unfinished>(
      `SELECT id, migration_name FROM _prisma_migrations
       WHERE finished_at IS NULL AND rolled_back_at IS NULL AND logs IS NULL ORDER BY started_at`,
    );
    return rows;
  } catch (error) {
    if (codeOf(error) === NO_SUCH_TABLE) return [];
    throw error;
  }
}

/** PostgreSQL runs a script whole or not at all, so a trial, which is undone, tells which of them it was. */
async function wasApplied(client: pg.Client, name: string): Promise<boolean> {
  const script = fs.readFileSync(path.join(inProject("prisma/migrations"), name, "migration.sql"), "utf8");
  await client.query("BEGIN");
  try {
    await client.query(script);
    return false;
  } catch (error) {
    return ALREADY_THERE.has(codeOf(error));
  } finally {
    await client.query("ROLLBACK");
  }
}

/**
 * Prisma refuses to go on after a migration that did not end. One that was cut off (`kill -9`, power) is recorded as
 * what became of it: applied, or never begun. One that failed is left to Prisma's report.
 */
export async function settleInterruptedMigrations(client: pg.Client): Promise<void> {
  await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
  try {
    for (const { id, migration_name } of await listInterrupted(client)) {
      const outcome = (await wasApplied(client, migration_name))
        ? "finished_at = now(), applied_steps_count = 1"
        : "rolled_back_at = now()";
      await client.query(`UPDATE _prisma_migrations SET ${outcome} WHERE id = $1`, [id]);
    }
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [PRISMA_LOCK]);
  }
}
