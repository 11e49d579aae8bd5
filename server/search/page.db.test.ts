import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readPackageFilters } from "@/lib/package-filters";
import { type RawSearchParams } from "@/lib/search-params";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { findSearchPage } from "./page";

siteDatabase();

/** Whatever asks PostgreSQL goes through here; each call is a round trip. */
const query = vi.spyOn(pg.Client.prototype, "query");

beforeAll(async () => {
  const gone = new Date("2026-01-02T00:00:00Z");
  const exact = await createPackage(db(), { title: "Ladders", slug: "ladders", stars: 1, licence: "MIT" });
  await createPackage(db(), { title: "django-ladders", slug: "django-ladders", stars: 90 });
  await createPackage(db(), { title: "ladders-old", slug: "ladders-old", stars: 50, archivedAt: gone });
  await createPackage(db(), { title: "ladders-hidden", slug: "ladders-hidden", hiddenAt: gone });
  await createGrid(db(), { title: "Ladders compared", slug: "ladders-compared", packageIds: [exact.id] });
});

const find = (raw: RawSearchParams) => findSearchPage(readPackageFilters(raw, "relevance"));
const slugs = async (raw: RawSearchParams) => (await find(raw)).packages.items.map(({ slug }) => slug);

describe("findSearchPage", () => {
  it("finds packages in the order of the search, and grids apart", async () => {
    const page = await find({ q: "ladders" });
    expect(page.packages.items[0]?.slug).toBe("ladders");
    expect(page.packages.items).toHaveLength(3);
    expect(page.grids.map(({ slug }) => slug)).toEqual(["ladders-compared"]);
    expect(page).toMatchObject({ foundPackages: 3, isCut: false, meant: null });
  });

  it("narrows and orders what was found, and counts what may be chosen of it", async () => {
    await expect(slugs({ q: "ladders", licence: "mit" })).resolves.toEqual(["ladders"]);
    await expect(slugs({ q: "ladders", sort: "-stars" })).resolves.toEqual([
      "django-ladders",
      "ladders-old",
      "ladders",
    ]);
    const { packages, foundPackages } = await find({ q: "ladders", status: "archived" });
    expect([packages.total, foundPackages]).toEqual([1, 3]);
    expect(packages.counts.of.status.map(({ value, count }) => [value, count])).toEqual(
      expect.arrayContaining([
        ["living", 2],
        ["archived", 1],
      ]),
    );
  });

  it("says what was meant", async () => {
    await expect(find({ q: "ladedrs" })).resolves.toMatchObject({ meant: "ladders" });
  });

  it("finds nothing without an error", async () => {
    await expect(find({ q: "%%%" })).resolves.toMatchObject({ foundPackages: 0, grids: [], meant: null });
  });

  // Five are allowed a page; one is left for the banners.
  it("asks the database four times at most", async () => {
    query.mockClear();
    await find({ q: "ladedrs", licence: "mit" });
    expect(query.mock.calls.length).toBeLessThanOrEqual(4);
  });
});
