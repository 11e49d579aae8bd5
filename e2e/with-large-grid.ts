import { test } from "@playwright/test";
import { createLargeGrid } from "@/prisma/factories/large-grid";
import { db, disconnect } from "@/server/db";

const SIZE = { packages: 200, features: 50 };

/** Puts a grid larger than any of the demo's into the site's database while the tests of a block run. */
export function withLargeGrid(slug: string): void {
  let gridId = 0;
  test.beforeAll(async () => {
    process.env.DATABASE_URL = process.env.DATABASE_FOR_TESTS;
    gridId = await createLargeGrid(db(), { slug, ...SIZE });
  });
  test.afterAll(async () => {
    const [member] = await db().package.findMany({ where: { grids: { some: { gridId } } }, take: 1 });
    await db().package.deleteMany({ where: { grids: { some: { gridId } } } });
    await db().grid.delete({ where: { id: gridId } });
    if (member) await db().category.delete({ where: { id: member.categoryId } });
    await disconnect();
  });
}
