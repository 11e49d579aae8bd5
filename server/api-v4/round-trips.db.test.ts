import { beforeAll, expect, it, vi } from "vitest";
import { pool } from "@/server/db";
import { responseOf } from "@/tests/response-of";
import { siteDatabase } from "@/tests/site-database";
import { answerApi } from "./answer";

siteDatabase();

beforeAll(async () => {
  await pool().query(`
    INSERT INTO category (id, title, slug, title_plural) VALUES (1, 'App', 'apps', 'Apps');
    INSERT INTO grid (id, title, slug) VALUES (1, 'One', 'one'), (2, 'Two', 'two');
    INSERT INTO package (id, title, slug, category_id) SELECT n, n, 'p' || n, 1 FROM generate_series(1, 50) n;
    INSERT INTO grid_package (grid_id, package_id) SELECT 1 + n % 2, n FROM generate_series(1, 50) n`);
});

it.each([
  "packages/1/",
  "packages/p1/",
  "packages/",
  "packages/?limit=7&offset=30",
  "packages/?offset=99999999999999999999",
  "grids/1/",
  "grids/two/",
  "grids/",
  "categories/1/",
  "categories/",
])("asks the database once for %s", async (address) => {
  const query = vi.spyOn(pool(), "query");
  const answer = await responseOf(answerApi(new Request(`http://h/api/v4/${address}`), "GET"));
  expect([answer.status, query.mock.calls.length]).toEqual([200, 1]);
  query.mockRestore();
});
