import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { collectTags, EVERYTHING } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { siteDatabase } from "./site-database";

type Answers = {
  /** SQL that makes what the answers are about. */
  scene: string;
  paths: readonly string[];
  ask: (path: string) => Promise<Response>;
  /** What can happen, in this order: in words, and in SQL. Each alters an answer at least. */
  changes: readonly (readonly [name: string, sql: string])[];
};
type Kept = { body: string; tags: readonly string[] };

/**
 * Makes one change after the other, and sees that every answer which came out differently had declared a tag that the
 * database named: or it would have been kept as it was.
 */
export function describeFreshness({ scene, paths, ask, changes }: Answers): void {
  const askOne = (path: string): Promise<Kept> =>
    collectTags(async (collected) => ({ body: await (await ask(path)).text(), tags: [...collected] }));

  async function askAll(): Promise<Map<string, Kept>> {
    const kept = new Map<string, Kept>();
    for (const path of paths) kept.set(path, await askOne(path));
    return kept;
  }

  describe("an answer that a change alters", () => {
    const database = siteDatabase();
    let listener: pg.Client;
    let named = new Set<string>();

    beforeAll(async () => {
      await pool().query(scene);
      listener = new pg.Client({ connectionString: database.url });
      await listener.connect();
      await listener.query("LISTEN catalogue_tags");
      listener.on("notification", ({ payload = "" }) => named.add(payload));
      return () => listener.end();
    });

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
        return tags.length > 0 && !named.has(EVERYTHING) && !tags.some((tag) => named.has(tag));
      });
      expect(altered).not.toEqual([]);
      expect(stale).toEqual([]);
    });
  });
}
