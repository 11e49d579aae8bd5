import { beforeAll, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { db, pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { packageShape } from "./packages";

siteDatabase();

const everything = {
  title: 'A "quoted" \\ title',
  description: "two\nlines\tand \u0001, é, \u2028, 😀",
  repositoryUrl: "https://github.com/a/b",
  registryVersion: "1.0",
  documentationUrl: "",
  stars: 1_234_567,
  commitsPerWeek: [0, 3, 12],
  participants: "ann,bob[bot]",
  lastCommitAt: new Date("2026-03-08T07:00:00.5Z"),
  lastFetchedAt: new Date("0099-01-01T00:00:00Z"),
};
const oddNames = ["", ",", " ann, bob", "a,,b", "Zoë,ann", String.raw`a\b`, '"', "a\nb"];

beforeAll(async () => {
  const { id: categoryId } = await createCategory(db());
  await createPackage(db(), { categoryId });
  await createPackage(db(), { categoryId, ...everything });
  for (const participants of oddNames) await createPackage(db(), { categoryId, participants });
});

/** Entries whose stored text is not what the API's fields say. */
async function differing(): Promise<unknown[]> {
  const { rows } = await pool().query<{ id: number; api_text: string; declared: string }>(
    `SELECT id, api_text, ${packageShape.storedSql} AS declared FROM package AS entry
     WHERE api_text IS DISTINCT FROM ${packageShape.storedSql}`,
  );
  return rows;
}

it("keeps written what the declared fields say", async () => {
  expect(await differing()).toEqual([]);
  expect(await db().package.count()).toBe(2 + oddNames.length);
});

it("follows a change, whatever the session that made it shows times as", async () => {
  const client = await pool().connect();
  await client.query("SET TimeZone = 'Asia/Tokyo'; SET DateStyle = 'German'");
  await client.query(
    "UPDATE package SET title = 'Another', last_commit_at = '2026-11-01 05:59:59.123456+00'",
  );
  await client.query("RESET TimeZone; RESET DateStyle");
  client.release();
  expect(await differing()).toEqual([]);
});
