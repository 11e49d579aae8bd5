import { beforeAll, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { listLatestPackages, listLikedPackages } from "./in-order";

siteDatabase();

beforeAll(async () => {
  const gone = new Date("2026-01-02T00:00:00Z");
  await createPackage(db(), { slug: "older", createdAt: new Date("2026-01-01T00:00:00Z") });
  await createPackage(db(), { slug: "newer", createdAt: new Date("2026-01-02T00:00:00Z") });
  await createPackage(db(), { slug: "hidden", hiddenAt: gone });
});

describe("lists of one order", () => {
  it("begin with the newest, or the most liked; what nobody likes is left out", async () => {
    const { items, total, pageCount } = await listLatestPackages(1);
    expect(items.map(({ slug }) => slug)).toEqual(["newer", "older"]);
    expect([total, pageCount]).toEqual([2, 1]);
    await expect(listLikedPackages(1)).resolves.toMatchObject({ items: [], total: 0, pageCount: 1 });
    const [newest] = items;
    const user = await createUser(db());
    await db().favorite.create({ data: { packageId: newest?.id ?? 0, userId: user.id } });
    await expect(listLikedPackages(1)).resolves.toMatchObject({
      items: [{ slug: "newer", likes: 1 }],
      total: 1,
    });
    await db().favorite.deleteMany();
  });

  it("have nothing beyond the end", async () => {
    await expect(listLatestPackages(2)).resolves.toMatchObject({ items: [], pageCount: 1 });
  });
});
