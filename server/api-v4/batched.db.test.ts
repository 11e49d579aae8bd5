import { setImmediate } from "node:timers/promises";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { Batched } from "./batched";

type Row = { id: number; title: string };

siteDatabase();

const MAX_KEYS = 100;

const batched = (text: string) =>
  new Batched<number, Row>(async (ids) => {
    const found = await pool().query<Row>(text, [ids]);
    return new Map(found.rows.map((row) => [row.id, row]));
  }, MAX_KEYS);

let rows: Batched<number, Row>;
beforeAll(async () => {
  await pool().query(
    "INSERT INTO grid (id, title, slug) SELECT n, 'Grid ' || n, n FROM generate_series(1, 300) n",
  );
});
beforeEach(() => {
  rows = batched("SELECT id, title FROM grid WHERE id = ANY ($1)");
});

const titlesOf = async (ids: readonly number[]) =>
  (await Promise.all(ids.map((id) => rows.find(id)))).map((row) => row?.title);

it("finds what was asked for at one time in one round trip, each key once", async () => {
  const query = vi.spyOn(pool(), "query");
  expect(await titlesOf([3, 1, 999, 3])).toEqual(["Grid 3", "Grid 1", undefined, "Grid 3"]);
  expect(query).toHaveBeenCalledTimes(1);
  query.mockRestore();
});

it("splits what is too much for one", async () => {
  const query = vi.spyOn(pool(), "query");
  const ids = Array.from({ length: 250 }, (_, index) => index + 1);
  expect(await titlesOf(ids)).toEqual(ids.map((id) => `Grid ${id}`));
  expect(query).toHaveBeenCalledTimes(3);
  query.mockRestore();
});

it("shows a change to whoever asks after it, also while an older question is under way", async () => {
  const before = rows.find(7);
  await setImmediate();
  await pool().query("UPDATE grid SET title = 'Changed' WHERE id = 7");
  const after = rows.find(7);
  await before;
  expect((await after)?.title).toBe("Changed");
});

it("fails for all who wait for the same, and finds again afterwards", async () => {
  const failing = batched("SELECT id, title, 1 / (id - 5) FROM grid WHERE id = ANY ($1)");
  const [one, five] = await Promise.allSettled([failing.find(1), failing.find(5)]);
  expect([one.status, five.status]).toEqual(["rejected", "rejected"]);
  expect((await failing.find(1))?.title).toBe("Grid 1");
});
