import { expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { findCategory, listCategories } from "./queries";

siteDatabase();

it("counts what is listed in each category, the largest first", async () => {
  const client = db();
  const small = await createCategory(client, { slug: "small" });
  const large = await createCategory(client, { slug: "large" });
  const gone = new Date("2026-01-02T00:00:00Z");
  await createPackage(client, { categoryId: large.id });
  await createPackage(client, { categoryId: small.id, hiddenAt: gone });
  await createPackage(client, { categoryId: small.id, deletedAt: gone });

  const categories = await listCategories();
  expect(categories.map(({ slug, packageCount }) => [slug, packageCount])).toEqual([
    ["large", 1],
    ["small", 0],
  ]);
});

it("finds a category by its slug only", async () => {
  await createCategory(db(), { slug: "apps" });
  await expect(findCategory("apps")).resolves.toMatchObject({ slug: "apps" });
  await expect(findCategory("unknown")).resolves.toBeNull();
});
