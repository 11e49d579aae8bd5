import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectTags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { responseOf } from "@/tests/response-of";
import { siteDatabase } from "@/tests/site-database";
import { answerV3 } from "./answer";

const paths = [
  ...["packages/", "packages/?limit=1", "packages/?category=apps", "packages/one/", "packages/two/"],
  ...["grids/", "grids/?limit=1", "grids/first/", "grids/second/", "grids/first/packages/"],
  ...["categories/", "categories/apps/"],
];

/** What can happen to what v3 shows, in this order. */
const changes = [
  ["a package's figures", "UPDATE package SET stars = stars + 1 WHERE id = 1"],
  ["a title that reorders a grid", "UPDATE package SET title = 'zzz' WHERE id = 1"],
  ["a package's slug", "UPDATE package SET slug = 'uno' WHERE id = 1"],
  ["its slug again", "UPDATE package SET slug = 'one' WHERE id = 1"],
  ["a package's category", "UPDATE package SET category_id = 2 WHERE id = 1"],
  ["a category's slug", "UPDATE category SET slug = 'bs' WHERE id = 2"],
  ["a grid's slug", "UPDATE grid SET slug = 'deux' WHERE id = 2"],
  ["its first slug again", "UPDATE grid SET slug = 'second' WHERE id = 2"],
  ["somebody who uses a package", "INSERT INTO usage (package_id, user_id) VALUES (2, 1)"],
  ["somebody who does not any more", "DELETE FROM usage"],
  ["a person's name", `UPDATE "user" SET username = 'ada-b' WHERE id = 1`],
  ["a person who is gone", `DELETE FROM "user"`],
  ["a package put into a grid", "INSERT INTO grid_package (grid_id, package_id, position) VALUES (2, 1, 1)"],
  ["a package taken out of a grid", "DELETE FROM grid_package WHERE grid_id = 2"],
  ["a deleted package", "UPDATE package SET deleted_at = now() WHERE id = 2"],
  ["a package restored", "UPDATE package SET deleted_at = NULL WHERE id = 2"],
  ["a deleted grid", "UPDATE grid SET deleted_at = now() WHERE id = 1"],
  ["a grid restored", "UPDATE grid SET deleted_at = NULL WHERE id = 1"],
  ["a new grid", "INSERT INTO grid (id, title, slug) VALUES (9, 'A', 'a')"],
  ["a new package", "INSERT INTO package (id, title, slug, category_id) VALUES (9, 'A', 'a', 1)"],
  ["everything gone", "TRUNCATE package CASCADE"],
] as const;

type Kept = { body: string; tags: readonly string[] };

const ask = (path: string): Promise<Kept> =>
  collectTags(async (collected) => {
    const answer = await responseOf(answerV3("GET", `/api/v3/${path}`, null));
    return { body: await answer.text(), tags: [...collected] };
  });

async function askAll(): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>();
  for (const path of paths) kept.set(path, await ask(path));
  return kept;
}

describe("an answer that a change alters", () => {
  const database = siteDatabase();
  let listener: pg.Client;
  let named = new Set<string>();

  beforeAll(async () => {
    await pool().query(`
      INSERT INTO "user" (id, username) VALUES (1, 'ada');
      INSERT INTO category (id, title, slug, title_plural) VALUES (1, 'App', 'apps', 'Apps'), (2, 'B', 'b', 'B');
      INSERT INTO grid (id, title, slug) VALUES (1, 'First', 'first'), (2, 'Second', 'second');
      INSERT INTO package (id, title, slug, category_id, created_by_id, modified_by_id) VALUES
        (1, 'One', 'one', 1, 1, NULL), (2, 'Two', 'two', 1, NULL, 1);
      INSERT INTO grid_package (grid_id, package_id) VALUES (1, 1), (1, 2), (2, 2)`);
    listener = new pg.Client({ connectionString: database.url });
    await listener.connect();
    await listener.query("LISTEN catalogue_tags");
    listener.on("notification", ({ payload = "" }) => named.add(payload));
  });
  afterAll(() => listener.end());

  it.each(changes)("declared a tag that %s names", async (_, sql) => {
    const before = await askAll();
    named = new Set();
    await pool().query(sql);
    // Notifications arrive before the answer to the listener's next query.
    await listener.query("SELECT 1");
    const after = await askAll();
    const altered = paths.filter((path) => before.get(path)?.body !== after.get(path)?.body);
    // An answer without tags is a 404, which is never kept.
    const stale = altered.filter((path) => {
      const { tags = [] } = before.get(path) ?? {};
      return tags.length > 0 && !named.has("everything") && !tags.some((tag) => named.has(tag));
    });
    expect(altered).not.toEqual([]);
    expect(stale).toEqual([]);
  });
});
