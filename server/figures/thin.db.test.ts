import { describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { dayAttribute } from "@/lib/dates";
import { testDatabase } from "@/tests/prisma";
import { thinFigures } from "./thin";

const connections = testDatabase();

/** A figure of each day from one to the other. */
async function recordDays(packageId: number, from: string, to: string) {
  await connections.pool.query(
    `INSERT INTO daily_figure (package_id, day, stars)
     SELECT $1, day, 1 FROM generate_series($2::date, $3::date, '1 day') AS day`,
    [packageId, from, to],
  );
}

async function daysOf(packageId: number) {
  const rows = await connections.db.dailyFigure.findMany({ where: { packageId }, orderBy: { day: "asc" } });
  return rows.map(({ day }) => dayAttribute(day));
}

const thinOn = (day: string) => thinFigures(connections.pool, day);

describe("thinFigures", () => {
  it("keeps each of the last 90 days, and the last day of each week before", async () => {
    const { id } = await createPackage(connections.db);
    await recordDays(id, "2026-01-01", "2026-05-01");
    expect(await thinOn("2026-05-01")).toBe(26);
    const kept = await daysOf(id);
    // Sundays; 31 January is the 90th day before, a Saturday.
    expect(kept.slice(0, 7)).toEqual([
      ...["2026-01-04", "2026-01-11", "2026-01-18", "2026-01-25"],
      ...["2026-01-31", "2026-02-01", "2026-02-02"],
    ]);
    expect(kept).toHaveLength(121 - 26);
    expect(await thinOn("2026-05-01")).toBe(0);
  });

  it("ends, whatever day it runs on, with one day a week, and keeps a week's only day", async () => {
    const { id } = await createPackage(connections.db);
    await recordDays(id, "2026-01-05", "2026-01-25");
    await recordDays(id, "2026-01-27", "2026-01-27");
    for (const day of ["2026-04-08", "2026-04-17", "2026-04-23", "2026-04-30", "2027-01-01"])
      await thinOn(day);
    expect(await daysOf(id)).toEqual(["2026-01-11", "2026-01-18", "2026-01-25", "2026-01-27"]);
  });

  it("goes through more packages than one batch holds", async () => {
    const { categoryId } = await createPackage(connections.db);
    await connections.pool.query(
      `WITH made AS (
         INSERT INTO package (title, slug, category_id)
         SELECT 'Many ' || n, 'many-' || n, $1 FROM generate_series(1, 1100) AS n RETURNING id
       )
       INSERT INTO daily_figure (package_id, day, stars)
       SELECT id, day, 1 FROM made, generate_series('2025-01-06'::date, '2025-01-07', '1 day') AS day`,
      [categoryId],
    );
    expect(await thinOn("2026-05-01")).toBe(1100);
  });
});
