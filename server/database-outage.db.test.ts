import pg from "pg";
import { expect, test } from "vitest";
import { inAnswerScope } from "@/server/answer-scope";
import { isOutage } from "@/server/database-outage";
import { db, pool, searchPool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";

const database = siteDatabase();

const CANCEL = "SELECT pg_cancel_backend(pg_backend_pid()), pg_sleep(5)";
const TERMINATE = "SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(5)";

/** What is noted of an answer for which this is done. */
const noted = (work: () => PromiseLike<unknown>) =>
  inAnswerScope(async (scope) => {
    await work().then(null, () => undefined);
    return scope.outage;
  });

test("is noted of the API's own queries and of Prisma's, and the pool goes on", async () => {
  for (const [sql, code] of [
    [CANCEL, "57014"],
    [TERMINATE, "57P01"],
  ] as const) {
    expect(await noted(() => pool().query(sql))).toMatchObject({ code });
    expect(await noted(() => db().$queryRawUnsafe(sql))).toMatchObject({ code });
    expect(await noted(() => db().$transaction((all) => all.$queryRawUnsafe(sql)))).toMatchObject({ code });
  }
  expect((await pool().query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
});

test("is not noted for a query that is at fault itself", async () => {
  expect(await noted(() => pool().query("SELECT nonsense"))).toBeUndefined();
  expect(await noted(() => db().$queryRawUnsafe("SELECT nonsense"))).toBeUndefined();
});

test("is what the driver says when it gets no connection", async () => {
  const failure = async (options: pg.PoolConfig, taken = 0) => {
    const own = new pg.Pool({ connectionTimeoutMillis: 200, ...options });
    const clients = await Promise.all(Array.from({ length: taken }, () => own.connect()));
    const error: unknown = await own.query("SELECT 1").then(null, (reason: unknown) => reason);
    for (const client of clients) client.release();
    await own.end();
    return error;
  };
  expect(isOutage(await failure({ host: "127.0.0.1", port: 1 }))).toBe(true);
  expect(isOutage(await failure({ host: "nowhere.invalid", connectionTimeoutMillis: 5_000 }))).toBe(true);
  expect(isOutage(await failure({ connectionString: database.url, max: 1 }, 1))).toBe(true);
});

test("of searches leaves everything else its connections", async () => {
  const places = Array.from({ length: searchPool().options.max }, () => searchPool().connect());
  const searching = await Promise.all(places);
  expect(await noted(() => searchPool().query("SELECT 1"))).toBeInstanceOf(Error);
  expect(await noted(() => pool().query("SELECT 1"))).toBeUndefined();
  expect(await noted(() => db().package.count())).toBeUndefined();
  for (const client of searching) client.release();
  expect(await noted(() => searchPool().query("SELECT 1"))).toBeUndefined();
});
