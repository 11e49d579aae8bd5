import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { BatchedRows } from "./batched-rows";

type Row = { id: number; title: string };

siteDatabase();

let rows: BatchedRows<number, Row>;
beforeAll(async () => {
  await pool().query(
    "INSERT INTO grid (id, title, slug) SELECT n, 'Grid ' || n, n FROM generate_series(1, 300) n",
  );
});
beforeEach(() => {
  const statement = { name: "test_grids", text: "SELECT id, title FROM grid WHERE id = ANY ($1)" };
  rows = new BatchedRows<number, Row>(statement, ({ id }) => id);
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
  await Promise.resolve();
  await pool().query("UPDATE grid SET title = 'Changed' WHERE id = 7");
  const after = rows.find(7);
  await before;
  expect((await after)?.title).toBe("Changed");
});

it("fails for all who wait for the same, and finds again afterwards", async () => {
  const text = "SELECT id, title, 1 / (id - 5) FROM grid WHERE id = ANY ($1)";
  const failing = new BatchedRows<number, Row>({ name: "test_failing", text }, ({ id }) => id);
  const [one, five] = await Promise.allSettled([failing.find(1), failing.find(5)]);
  expect([one.status, five.status]).toEqual(["rejected", "rejected"]);
  expect((await failing.find(1))?.title).toBe("Grid 1");
});
