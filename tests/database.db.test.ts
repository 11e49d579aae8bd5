import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { listMigrations } from "@/server/migrations";
import { createTestDatabase, type TestDatabase } from "@/tests/database";

const made: TestDatabase[] = [];
afterAll(() => Promise.all(made.map((database) => database.drop())));

it("gives every caller a migrated database of its own", async () => {
  made.push(...(await Promise.all([createTestDatabase(), createTestDatabase()])));
  expect(new Set(made.map(({ url }) => url)).size).toBe(2);
  for (const { url } of made) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ migration_name: string }>(
      "SELECT migration_name FROM _prisma_migrations ORDER BY 1",
    );
    await client.end();
    expect(rows.map((row) => row.migration_name)).toEqual(listMigrations().map(({ name }) => name));
  }
});
