import { beforeAll, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { responseOf } from "@/tests/response-of";
import { siteDatabase } from "@/tests/site-database";
import { answerApi } from "./answer";

type Item = Record<string, unknown>;

const answering = (path: string, verb = "GET") =>
  answerApi(new Request("http://catalogue.example/"), verb, `/api/v4/${path}`);
const ask = (path: string, verb = "GET") => responseOf(answering(path, verb));
const search = async (path: string) => (await (await ask(path)).json()) as Item[];

siteDatabase();

beforeAll(async () => {
  const { id: categoryId } = await createCategory(db(), { title: "App" });
  const packages = Array.from({ length: 25 }, (_, at) => ({ slug: `crowd-${at}`, title: `Crowd ${at}` }));
  for (const names of packages) await createPackage(db(), { ...names, categoryId });
  await createPackage(db(), {
    slug: "lift-off",
    title: "Lift :rocket:",
    description: "Takes off at 10:30:45 :tada:",
    categoryId,
    stars: 12,
    forks: 3,
    downloadsPerMonth: 4500,
    participants: " ada,,grace",
    lastCommitAt: new Date("2026-02-15T23:02:37.500Z"),
  });
  await createGrid(db(), { slug: "ladders", title: "Ladders", description: "Climb." });
});

describe("the search of the API", () => {
  it("shows a package, its times in the site's zone, shortcodes as emoji", async () => {
    const [item] = await search("search/?q=lift");
    expect(item).toMatchObject({
      description: "Takes off at 10:30:45 🎉",
      title: "Lift 🚀",
      title_no_prefix: "Lift 🚀",
      slug_no_prefix: "lift-off",
      clean_title: "Lift 🚀",
      absolute_url: "/packages/p/lift-off/",
      item_type: "package",
      slug: "lift-off",
      category: "App",
      repo_watchers: 12,
      repo_forks: 3,
      pypi_downloads: 4500,
      usage: 0,
      participants: " ada,,grace",
      last_committed: "2026-02-15T18:02:37.500000-05:00",
      last_released: null,
    });
  });

  it("leaves shortcodes as they are everywhere else", async () => {
    expect(await (await ask("packages/lift-off/")).json()).toMatchObject({ title: "Lift :rocket:" });
  });

  it("shows a grid with the keys of a package, in the same order", async () => {
    const [grid] = await search("search/?q=ladders");
    const [item] = await search("search/?q=lift");
    expect(grid).toMatchObject({
      absolute_url: "/grids/g/ladders/",
      item_type: "grid",
      slug: "ladders",
      category: "",
      participants: "",
      last_committed: null,
    });
    expect(Object.keys(grid ?? {})).toEqual(Object.keys(item ?? {}));
  });

  it.each(["search/", "search/?q=", "search/?q=crowd&q=", "search/?q=%20", "search/?q=%00", "search/?q=%ff"])(
    "answers %s with nothing",
    async (path) => expect(await search(path)).toEqual([]),
  );

  it("takes the last of several texts", async () => {
    expect((await search("search/?q=crowd&q=ladders"))[0]).toMatchObject({ slug: "ladders" });
  });

  it.each(["search/?q=crowd", "search/?q=crowd&limit=2&offset=3", "search/?q=crowd&limit=1000"])(
    "answers %s with 20",
    async (path) => expect(await search(path)).toHaveLength(20),
  );

  it.each(["search.json", "search.json/"])("answers %s as it does search/", async (address) => {
    expect(await search(`${address}?q=ladders`)).toEqual(await search("search/?q=ladders"));
  });

  it("has no addresses below it", async () => {
    expect(await answering("search/1/")).toMatchObject({ status: 404, drawnAt: "/_not-found/" });
  });

  it("describes itself", async () => {
    expect(await (await ask("search/", "OPTIONS")).json()).toMatchObject({ name: "Search V3 List" });
    expect(await (await ask("search/", "POST")).json()).toEqual({ detail: 'Method "POST" not allowed.' });
  });
});
