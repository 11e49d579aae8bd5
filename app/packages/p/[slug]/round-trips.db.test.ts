import pg from "pg";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import PackagePage from "./page";
import ReleasesPage from "./releases/page";

siteDatabase();

beforeAll(async () => {
  const ids: number[] = [];
  for (const slug of ["polls", "one", "two", "three"]) ids.push((await createPackage(db(), { slug })).id);
  await createGrid(db(), { packageIds: ids });
  const [packageId = 0] = ids;
  await db().release.createMany({ data: ["1.0", "1.1"].map((version) => ({ packageId, version })) });
});

/** Whatever asks PostgreSQL goes through here; each call is a round trip. */
const query = vi.spyOn(pg.Client.prototype, "query");
beforeEach(() => void query.mockClear());

const params = Promise.resolve({ slug: "polls" });

// Five are allowed; one is left for the banners that stand on every page.
it("are four for a package's page, however many are like it", async () => {
  await PackagePage({ params });
  expect(query).toHaveBeenCalledTimes(4);
});

it("are two for its releases", async () => {
  await ReleasesPage({ params, searchParams: Promise.resolve({}) });
  expect(query).toHaveBeenCalledTimes(2);
});
