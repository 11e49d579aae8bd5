import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { loadDemo } from "@/prisma/seed";
import { setClock } from "@/server/clock";
import { db, pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { findReadiness, listReadiness } from "./readiness";
import { readVersionCounts } from "./version-counts";

siteDatabase();
const query = vi.spyOn(pg.Client.prototype, "query");

const django = (...versions: string[]) => versions.map((version) => `Framework :: Django :: ${version}`);

beforeAll(async () => {
  const restoreClock = setClock(() => new Date("2026-02-16T12:00:00Z"));
  await loadDemo(pool());
  const { id: categoryId } = await createCategory(db());
  const stated = {
    "states-it": django("4.2", "5.1"),
    "states-newer": django("5.2"),
    "states-before": django("5.0"),
    "states-ended": django("3.2"),
    "states-major": django("5"),
    "major-and-ended": django("5", "3.2"),
    "states-addon": ["Framework :: Wagtail", "Framework :: Wagtail :: 7.0"],
    "names-addon": ["Framework :: Wagtail"],
  };
  let stars = 10_000;
  for (const [slug, classifiers] of Object.entries(stated))
    await createPackage(db(), { slug, classifiers, categoryId, stars: (stars -= 1) });
  const archived = { slug: "archived", classifiers: django("5.1"), archivedAt: new Date("2026-01-01") };
  await createPackage(db(), { ...archived, categoryId });
  return restoreClock;
});

async function stateOf(product: string, cycle: string, state: "ready" | "maybe" | "unstated") {
  const found = await findReadiness(product, cycle);
  if (!found) throw new Error("There is no such cycle.");
  const items = await listReadiness(found.product, found.rule, { state, page: 1 });
  return { count: found.counts[state], slugs: items.map(({ slug }) => slug) };
}

describe("readiness for a cycle", () => {
  it("is what living packages state", async () => {
    expect(await stateOf("django", "5.1", "ready")).toEqual({ count: 1, slugs: ["states-it"] });
  });

  it("may be where they state one near it, or the major version alone", async () => {
    const { count, slugs } = await stateOf("django", "5.1", "maybe");
    expect([count, slugs]).toEqual([3, ["states-newer", "states-before", "states-major"]]);
  });

  it("is not stated by all others, of whom none is left out", async () => {
    const { count, slugs } = await stateOf("django", "5.1", "unstated");
    expect(slugs.slice(0, 4)).toEqual(["states-ended", "major-and-ended", "states-addon", "names-addon"]);
    expect([count, slugs.length]).toEqual([77, 50]);
  });

  it("of an addon asks those that name it", async () => {
    expect(await stateOf("wagtail", "7.0", "ready")).toEqual({ count: 1, slugs: ["states-addon"] });
    expect(await stateOf("wagtail", "7.0", "unstated")).toEqual({ count: 1, slugs: ["names-addon"] });
  });

  it("knows no other products and cycles", async () => {
    expect(await findReadiness("django", "9.9")).toBeNull();
    expect(await findReadiness("rails", "7.0")).toBeNull();
  });

  it("takes three round trips for a page, beside that of the banners that stand on every page", async () => {
    query.mockClear();
    await stateOf("django", "5.2", "ready");
    expect(query).toHaveBeenCalledTimes(3);
  });
});

it("counts living packages by version, and those that state any", async () => {
  const found = await findReadiness("django", "5.2");
  if (!found) throw new Error("There is no such cycle.");
  const counts = (await readVersionCounts([found.product])).get("django");
  expect(counts?.any).toBe(6);
  expect([...(counts?.byVersion ?? [])].sort()).toEqual([
    ["3.2", 2],
    ["4.2", 1],
    ["5", 2],
    ["5.0", 1],
    ["5.1", 1],
    ["5.2", 1],
  ]);
});
