import pg from "pg";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { createToken } from "@/tests/create-token";
import { siteDatabase } from "@/tests/site-database";
import { answerApi } from "./answer";

siteDatabase();

beforeAll(async () => {
  const { id: categoryId } = await createCategory(db(), { id: 1 });
  await createGrid(db(), { id: 1, slug: "ladders" });
  for (const id of [1, 2, 3]) await createPackage(db(), { id, slug: `ladder-${id}`, categoryId });
  await db().gridPackage.createMany({
    data: [1, 2, 3].map((packageId) => ({ gridId: 1, packageId, position: packageId })),
  });
});

/** Whatever asks PostgreSQL goes through here, the object mapper too; each call is a round trip. */
const query = vi.spyOn(pg.Client.prototype, "query");
beforeEach(() => void query.mockClear());

async function roundTrips(
  path: string,
  verb = "GET",
  headers = {},
): Promise<{ status: number; trips: number }> {
  const request = new Request("http://catalogue.example/", { headers });
  const { status } = await answerApi(request, verb, `/api/v4/${path}`);
  return { status, trips: query.mock.calls.length };
}

describe("round trips to the database", () => {
  it("are counted, whoever makes them", async () => {
    await db().package.count();
    expect(query).toHaveBeenCalledTimes(1);
  });

  it.each([
    "packages/1/",
    "packages/ladder-1/",
    "packages/ladder-1.json",
    "packages/ladder-1/?format=api",
    "grids/1/",
    "grids/ladders/",
    "categories/1/",
    "search/?q=ladder",
    "search.json?q=ladder-1",
  ])("are one for %s", async (path) => {
    expect(await roundTrips(path)).toEqual({ status: 200, trips: 1 });
  });

  it.each(["packages/", "packages/?limit=1&offset=1", "packages/?offset=10", "grids/", "categories/"])(
    "are at most two for %s",
    async (path) => {
      const { status, trips } = await roundTrips(path);
      expect([status, trips === 1 || trips === 2]).toEqual([200, true]);
    },
  );

  it.each(["packages/1/", "grids/ladders/", "search/?q=ladder"])(
    "are one more with a token that may only read: %s",
    async (path) => {
      const token = await createToken(await createUser(db()), { mayWrite: false });
      query.mockClear();
      const headers = { authorization: `Bearer ${token}` };
      expect(await roundTrips(path, "GET", headers)).toEqual({ status: 200, trips: 2 });
    },
  );

  it("are one for a HEAD", async () => {
    expect(await roundTrips("packages/1/", "HEAD")).toEqual({ status: 200, trips: 1 });
  });

  it.each([
    ["", "GET", 200],
    ["search/", "GET", 200],
    ["packages/1/", "OPTIONS", 200],
    ["packages/1/", "POST", 405],
    ["packages/1.xml", "GET", 404],
    ["packages/99999999999/", "GET", 404],
  ])("are none for %j, %s", async (path, verb, status) => {
    expect(await roundTrips(path, verb)).toEqual({ status, trips: 0 });
  });
});
