import { beforeAll, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { findRenamed } from "./queries";

siteDatabase();

beforeAll(async () => {
  const client = db();
  const kept = await createPackage(client, { slug: "kept" });
  const deleted = await createPackage(client, {
    slug: "deleted",
    deletedAt: new Date("2026-01-02T00:00:00Z"),
  });
  const grid = await createGrid(client, { slug: "new-grid" });
  const category = await createCategory(client, { slug: "new-category" });
  await client.redirect.createMany({
    data: [
      { kind: "package", slug: "old", packageId: kept.id },
      { kind: "package", slug: "older", packageId: deleted.id },
      { kind: "grid", slug: "old", gridId: grid.id },
      { kind: "category", slug: "old", categoryId: category.id },
    ],
  });
});

describe("findRenamed", () => {
  it("leads an old slug to the entry of its kind", async () => {
    await expect(findRenamed("package", "old")).resolves.toBe("kept");
    await expect(findRenamed("grid", "old")).resolves.toBe("new-grid");
    await expect(findRenamed("category", "old")).resolves.toBe("new-category");
  });

  it("knows nothing of slugs that nobody had, and leads to nothing that was deleted", async () => {
    await expect(findRenamed("grid", "kept")).resolves.toBeNull();
    await expect(findRenamed("package", "older")).resolves.toBeNull();
  });
});
