import { afterAll, beforeAll, expect, it } from "vitest";
import pg from "pg";
import { migrate } from "@/scripts/database/migrations";
import { createTestDatabase, type TestDatabase } from "@/tests/database";

const migration = "20261122120400_participants_complete";

let database: TestDatabase;
let sql: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

/** As Prisma leaves it when it is killed between the beginning and the end of this migration. */
const cutOff = () =>
  sql.query(
    "UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0 WHERE migration_name = $1",
    [migration],
  );

async function unfinished(): Promise<number | null> {
  const { rowCount } = await sql.query(
    "SELECT FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
  return rowCount;
}

it("does nothing when all is applied", async () => {
  let starts = 0;
  await migrate(database.url, () => (starts += 1));
  expect(starts).toBe(0);
});

it("goes on after one that was cut off although it was applied", async () => {
  await cutOff();
  await migrate(database.url, () => undefined);
  expect(await unfinished()).toBe(0);
});

it("applies one that was cut off before it was", async () => {
  await cutOff();
  await sql.query("ALTER TABLE package DROP COLUMN participants_complete");
  await migrate(database.url, () => undefined);
  expect(await unfinished()).toBe(0);
  await sql.query("SELECT participants_complete FROM package");
});

it("leaves one that failed to Prisma, which says why", async () => {
  await cutOff();
  await sql.query("UPDATE _prisma_migrations SET logs = 'it failed' WHERE finished_at IS NULL");
  await expect(migrate(database.url, () => undefined)).rejects.toThrow(migration);
});
