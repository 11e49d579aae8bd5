import { beforeAll, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { listNewestPackages, listPackages } from "./queries";

siteDatabase();
const gone = new Date("2026-01-02T00:00:00Z");
const everything = { page: 1, text: "", category: "" };
const slugs = ({ items }: { items: { slug: string }[] }) => items.map(({ slug }) => slug);

beforeAll(async () => {
  const client = db();
  const apps = await createCategory(client, { slug: "apps" });
  const inApps = { categoryId: apps.id };
  await createPackage(client, { ...inApps, slug: "popular", title: "Popular", stars: 90 });
  await createPackage(client, { ...inApps, slug: "percent", title: "100% covered", stars: 50 });
  await createPackage(client, {
    slug: "other",
    title: "snake_case",
    description: "Forms for all",
    stars: 70,
  });
  await createPackage(client, { ...inApps, slug: "hidden", title: "Hidden", stars: 80, hiddenAt: gone });
  await createPackage(client, { ...inApps, slug: "deleted", title: "Deleted", stars: 80, deletedAt: gone });
});

describe("listPackages", () => {
  it("lists what is neither hidden nor deleted, most stars first", async () => {
    const list = await listPackages(everything);
    expect(slugs(list)).toEqual(["popular", "other", "percent"]);
    expect(list).toMatchObject({ total: 3, pageCount: 1 });
  });

  it.each([
    ["FORMS", ["other"]],
    ["100%", ["percent"]],
    ["%", ["percent"]],
    ["_", ["other"]],
    ["\\", []],
    ["nothing like it", []],
  ])("finds %j as it is written, in title, slug and description", async (text, found) => {
    expect(slugs(await listPackages({ ...everything, text }))).toEqual(found);
  });

  it("narrows to a category, which may be unknown", async () => {
    expect(slugs(await listPackages({ ...everything, category: "apps" }))).toEqual(["popular", "percent"]);
    await expect(listPackages({ ...everything, category: "none" })).resolves.toMatchObject({
      total: 0,
      pageCount: 1,
    });
  });

  it("has no items beyond the end", async () => {
    await expect(listPackages({ ...everything, page: 2 })).resolves.toMatchObject({
      items: [],
      pageCount: 1,
    });
  });
});

it("lists the newest entries first", async () => {
  expect((await listNewestPackages(2)).map(({ slug }) => slug)).toEqual(["other", "percent"]);
});
