import { expect, test } from "vitest";
import { AnswerCache } from "@/server/cache/answers";
import { pool } from "@/server/db";
import { siteChecks } from "@/server/health/checks";
import { runChecks } from "@/server/health/run-checks";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const MIB = 1_048_576;
const openCache = () => {
  const cache = new AnswerCache(MIB);
  cache.open();
  return cache;
};
const statuses = async (cache: AnswerCache) => {
  const { status, checks } = await runChecks(siteChecks(cache));
  return [status, ...Object.values(checks).map((check) => check.status)];
};

test("finds a site well that has its database, its news and its tables", async () => {
  expect(await statuses(openCache())).toEqual(["ok", "ok", "ok", "ok"]);
});

test("finds it well without a cache, and not with one that hears of no changes", async () => {
  expect(await statuses(new AnswerCache(0))).toEqual(["ok", "ok", "ok", "off"]);
  const deaf = openCache();
  deaf.close();
  expect(await statuses(deaf)).toEqual(["failing", "ok", "ok", "failing"]);
});

test.each(["finished_at = NULL", "rolled_back_at = now()", "checksum = 'another'"])(
  "misses a migration that is not applied, was rolled back, or is another one: %s",
  async (fault) => {
    await pool().query(
      "CREATE TABLE kept AS SELECT * FROM _prisma_migrations ORDER BY migration_name LIMIT 1",
    );
    await pool().query(
      `UPDATE _prisma_migrations SET ${fault} WHERE migration_name IN (SELECT migration_name FROM kept)`,
    );
    const { status, checks } = await runChecks(siteChecks(openCache()));
    expect(status).toBe("failing");
    expect(checks.migrations?.reason).toMatch(/^1 of \d+ are not applied\.$/);

    await pool().query(
      "DELETE FROM _prisma_migrations WHERE migration_name IN (SELECT migration_name FROM kept)",
    );
    await pool().query("INSERT INTO _prisma_migrations SELECT * FROM kept");
    await pool().query("DROP TABLE kept");
    expect((await runChecks(siteChecks(openCache()))).status).toBe("ok");
  },
);
