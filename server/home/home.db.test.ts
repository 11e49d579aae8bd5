import pg from "pg";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { inAnswerScope } from "@/server/answer-scope";
import { listCategories } from "@/server/categories/queries";
import { setClock } from "@/server/clock";
import { db } from "@/server/db";
import { listBanners } from "@/server/notices/banners";
import { siteDatabase } from "@/tests/site-database";
import { listPopularGrids } from "./grids";
import { readHomeNotices } from "./notices";
import { readHomePackages } from "./package-lists";

siteDatabase();

/** Whatever asks PostgreSQL goes through here; each call is a round trip. */
const query = vi.spyOn(pg.Client.prototype, "query");

const day = (date: string, time = "12:00") => new Date(`2026-${date}T${time}:00Z`);
const at = (date: string, time?: string) => setClock(() => day(date, time));
const slugs = (items: { slug: string }[]) => items.map(({ slug }) => slug);

beforeAll(async () => {
  at("03-02");
  for (let n = 1; n <= 8; n++)
    await createPackage(db(), {
      id: n,
      slug: `p${n}`,
      createdAt: day(`01-0${n}`),
      lastCommitAt: day(`02-0${n}`),
    });
  const hidden = { hiddenAt: day("01-01"), createdAt: day("02-01"), lastCommitAt: day("03-01") };
  await createPackage(db(), { id: 9, slug: "hidden", ...hidden });
  const { id: userId } = await createUser(db());
  await db().favorite.createMany({
    data: [
      { packageId: 3, userId },
      { packageId: 9, userId },
    ],
  });
});
afterEach(() => at("03-02"));

const release = async (packageId: number, releasedAt: Date) => {
  const { id } = await db().release.create({ data: { packageId, version: "1.0", releasedAt } });
  await db().package.update({ where: { id: packageId }, data: { latestReleaseId: id } });
};

describe("the packages of the home page", () => {
  it("are six of a kind, none of them hidden", async () => {
    const { newest, liked, random } = await readHomePackages();
    expect(slugs(newest)).toEqual(["p8", "p7", "p6", "p5", "p4", "p3"]);
    expect(liked).toMatchObject([{ slug: "p3", likes: 1 }]);
    expect(new Set(slugs(random)).size).toBe(6);
    expect(slugs(random)).not.toContain("hidden");
  });

  it("at random are the same all day, and others on another", async () => {
    const of = async (date: string, time?: string) => (
      at(date, time),
      slugs((await readHomePackages()).random)
    );
    const morning = await of("03-02", "00:00");
    expect(await of("03-02", "23:59")).toEqual(morning);
    const others = await Promise.all(["03-03", "03-04", "03-05"].map((date) => of(date)));
    expect(others.some((other) => other.join() !== morning.join())).toBe(true);
  });

  it("are those worked on last until a release has a date, and no release of the future counts", async () => {
    const before = await readHomePackages();
    expect([slugs(before.released), slugs(before.active)[0]]).toEqual([[], "p8"]);
    await release(2, day("03-01"));
    await release(1, day("04-01"));
    const after = await readHomePackages();
    expect(after.released).toMatchObject([{ slug: "p2", version: "1.0", precision: "instant" }]);
    expect(after.active).toEqual([]);
  });
});

describe("what people put on the home page", () => {
  it("is the picks of these days and the latest announcement, each from its moment on", async () => {
    const grid = await createGrid(db(), { slug: "ladders", packageIds: [1, 2] });
    await db().pick.createMany({
      data: [
        { gridId: grid.id, startsOn: day("03-02", "00:00"), endsOn: day("03-08", "00:00") },
        { packageId: 9, startsOn: day("03-02", "00:00"), endsOn: day("03-08", "00:00") },
      ],
    });
    await db().announcement.createMany({
      data: [
        { title: "Old", publishedAt: day("01-01") },
        { title: "New", body: "text", publishedAt: day("03-05") },
        { title: "Draft" },
      ],
    });
    const on = async (date: string) => {
      at(date);
      return inAnswerScope(async ({ tags }) => {
        const { picks, announcement } = await readHomeNotices();
        return [slugs(picks), announcement?.title, tags.has("picks")];
      });
    };
    expect(await on("03-01")).toEqual([[], "Old", true]);
    expect(await on("03-02")).toEqual([["ladders"], "Old", true]);
    expect(await on("03-08")).toEqual([["ladders"], "New", true]);
    expect(await on("03-09")).toEqual([[], "New", true]);
  });
});

it("grids of the header come first, then the largest", async () => {
  await createGrid(db(), { slug: "header", isHeader: true, packageIds: [1] });
  await createGrid(db(), { slug: "largest", packageIds: [1, 2, 3, 9] });
  const grids = await listPopularGrids(3);
  expect(grids).toMatchObject([
    { slug: "header", packageCount: 1 },
    { slug: "largest", packageCount: 3 },
    { slug: "ladders", packageCount: 2 },
  ]);
});

it("the home page takes five round trips, its banners among them", async () => {
  query.mockClear();
  await inAnswerScope(() =>
    Promise.all([
      listCategories(),
      listPopularGrids(5),
      readHomePackages(),
      readHomeNotices(),
      listBanners(),
    ]),
  );
  expect(query).toHaveBeenCalledTimes(5);
});
