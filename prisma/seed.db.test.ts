import { expect, it } from "vitest";
import { testDatabase } from "@/tests/prisma";
import { isEmpty, loadDemo } from "./seed";

const connections = testDatabase();

it("loads the demo catalogue once, with its odd facts as they are", async () => {
  const { db, pool } = connections;
  expect(await isEmpty(pool)).toBe(true);

  await loadDemo(pool);

  expect(await isEmpty(pool)).toBe(false);
  expect(await db.package.count()).toBe(73);
  expect(await db.grid.count()).toBe(53);
  expect(await db.element.count()).toBe(118);
  const select2 = await db.package.findUniqueOrThrow({
    where: { slug: "django-select2" },
    include: { grids: { orderBy: { position: "asc" } }, latestRelease: true },
  });
  expect(select2.grids.map((membership) => membership.gridId)).toEqual([58, 19, 16, 442]);
  expect(select2.latestRelease).toMatchObject({ version: "8.4.8", releasedAt: null });
  expect(await db.post.findMany()).toMatchObject([{ slug: "what-this-demo-holds", id: 1 }]);
  const python = { product: { slug: "python" } };
  expect(await db.productCycle.findMany({ where: python, orderBy: { releasedOn: "asc" } })).toMatchObject([
    { cycle: "3.9", releasedOn: new Date("2020-10-05"), endOfLifeOn: new Date("2025-10-31"), isLts: false },
    ...["3.10", "3.11", "3.12", "3.13", "3.14"].map((cycle) => ({ cycle })),
  ]);
  expect(await db.package.count({ where: { documentationUrl: null } })).toBe(18);
  expect(await db.package.count({ where: { documentationUrl: "" } })).toBeGreaterThan(0);

  // New rows go on after the ids that were given.
  const added = await db.category.create({ data: { title: "New", slug: "new", titlePlural: "New" } });
  expect(added.id).toBe(5);

  await expect(loadDemo(pool)).rejects.toThrow(/duplicate key/);
  expect(await db.package.count()).toBe(73);
});
