import { beforeAll, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Prisma } from "@/prisma/generated/client";
import { readChangeFilters } from "@/lib/change-filters";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { changesFound } from "./queries";

siteDatabase();

/** Of the hundred thousand; whoever is asked for below has made 2,000 of them. */
const MOST_ROWS = 5_000;

beforeAll(async () => {
  const { id: actorId } = await createUser(db(), { username: "ada" });
  const { id: packageId } = await createPackage(db(), { slug: "huey" });
  const { id: gridId } = await createGrid(db(), { slug: "queues" });
  // Without the checks of keys, which would take most of the time.
  await db().$transaction([
    db().$executeRaw`SET LOCAL session_replication_role = replica`,
    db().$executeRaw`
      INSERT INTO revision (subject_kind, subject_id, package_id, actor_id, action, before, after, created_at)
      SELECT 'package', ${packageId}, ${packageId}, CASE WHEN n % 50 = 0 THEN ${actorId}::int END, 'update',
        '{"title": "a"}', '{"title": "b"}', timestamptz '2020-01-01' + n * interval '1 minute'
      FROM generate_series(1, 100000) AS n`,
  ]);
  await db().$executeRaw`
    INSERT INTO revision (subject_kind, subject_id, grid_id, action, after)
    VALUES ('grid', ${gridId}, ${gridId}, 'create', '{"title": "a"}')`;
  await db().$executeRaw`ANALYZE revision`;
});

type Node = {
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  Plans?: Node[];
};

/** How many changes are looked at, those included that a filter then throws away. */
function rowsRead({ Plans = [], ...node }: Node): number {
  const own = node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0);
  const isOfChanges = node["Relation Name"] === "revision";
  return Plans.map(rowsRead).reduce((sum, rows) => sum + rows, isOfChanges ? own * node["Actual Loops"] : 0);
}

/** What reading them takes, by the database's own count: times would tell how busy the machine is. */
async function planOf(found: Prisma.Sql): Promise<Node> {
  const [row] = await db().$queryRaw<[{ "QUERY PLAN": [{ Plan: Node }] }]>`
    EXPLAIN (ANALYZE, FORMAT JSON) ${found}`;
  return row["QUERY PLAN"][0].Plan;
}

it.each<[Record<string, string>]>([
  [{}],
  [{ kind: "grid" }],
  [{ action: "create" }],
  [{ action: "revert", kind: "category" }],
  [{ person: "ada" }],
  [{ entry: "queues" }],
  [{ entry: "huey", person: "ada" }],
  [{ since: "2026-01-01" }],
  [{ before: "100" }],
])("a page of a hundred thousand changes is found without reading them all: %j", async (raw) => {
  const found = await changesFound(readChangeFilters(raw));
  expect(rowsRead(await planOf(found))).toBeLessThan(MOST_ROWS);
});
