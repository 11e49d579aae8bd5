import { beforeAll, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { findPackageToPut, searchGridsFor, searchPackagesFor } from "./choices";

siteDatabase();

let [gridId, packageId] = [0, 0];
beforeAll(async () => {
  packageId = (await createPackage(db(), { title: "django-cart", slug: "django-cart" })).id;
  await createPackage(db(), { title: "django-easycart", slug: "django-easycart" });
  await createPackage(db(), { title: "hiddencart", slug: "hiddencart", hiddenAt: new Date("2026-01-01") });
  await createPackage(db(), { title: "oldcart", slug: "oldcart", deletedAt: new Date("2026-01-01") });
  gridId = (await createGrid(db(), { title: "Carts", slug: "carts", packageIds: [packageId] })).id;
  await createGrid(db(), { title: "Go-carting", slug: "go-carting", isLocked: true });
});

describe("choices for a grid", () => {
  it("are packages by any part of their names, whole words first, and tell which are in it", async () => {
    const found = await searchPackagesFor(gridId, " Cart ");
    expect(found.map(({ slug, isIn }) => [slug, isIn])).toEqual([
      ["django-cart", true],
      ["django-easycart", false],
    ]);
  });

  it("are none for no text, and for one that matches nothing", async () => {
    for (const text of ["", " ", "zzqqxx", "%", "_"])
      expect(await searchPackagesFor(gridId, text)).toEqual([]);
  });
});

describe("choices for a package", () => {
  it("are grids, those that are locked or have it marked", async () => {
    const found = await searchGridsFor(packageId, "cart");
    expect(found.map(({ slug, isIn, isLocked }) => [slug, isIn, isLocked]).toSorted()).toEqual([
      ["carts", true, false],
      ["go-carting", false, true],
    ]);
  });

  it("are for packages that are there", async () => {
    expect(await findPackageToPut("django-cart")).toMatchObject({ id: packageId });
    for (const slug of ["oldcart", "nothing", "no slug"]) expect(await findPackageToPut(slug)).toBeNull();
  });
});
