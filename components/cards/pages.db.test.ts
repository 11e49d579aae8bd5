import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { loadDemo } from "@/prisma/seed";
import { paths } from "@/lib/paths";
import { type AnswerScope, inAnswerScope } from "@/server/answer-scope";
import { isCacheableUrl } from "@/server/cache/cacheable-urls";
import { setClock } from "@/server/clock";
import { db, pool } from "@/server/db";
import { sections } from "@/server/sitemap/sections";
import { siteDatabase } from "@/tests/site-database";
import { cardPageAt } from "./pages";

siteDatabase();

/** Whatever asks PostgreSQL goes through here; each call is a round trip. */
const query = vi.spyOn(pg.Client.prototype, "query");

const MOST_PAGES = 1_000;

beforeAll(async () => {
  const restoreClock = setClock(() => new Date("2026-02-16T12:00:00Z"));
  await loadDemo(pool());
  const { id: userId } = await createUser(db(), { username: "ann@home", name: "آن" });
  await db().profile.create({ data: { userId, githubAccount: "ann", shareFavorites: true } });
  await createUser(db(), { username: "shy" });
  const entry = await createPackage(db(), {
    slug: "never-fetched",
    participants: "ann",
    forge: "github",
    description: "",
  });
  await db().favorite.create({ data: { packageId: entry.id, userId } });
  return restoreClock;
});

type Page = ReturnType<typeof cardPageAt>;

/** As Next hands on the address of a card. */
function pageOf(path: string): Page {
  return cardPageAt(paths.card(path).replace("/cards/", "").split("/"));
}

async function cardOf(path: string, seen?: (scope: AnswerScope) => void) {
  return inAnswerScope(async (scope) => {
    scope.origin = "https://catalogue.example";
    const card = (await pageOf(path)?.find()) ?? null;
    seen?.(scope);
    return card;
  });
}

const ofOneEntry = [
  paths.search(),
  paths.packageReleases("django-select2"),
  paths.packageRules("django-select2"),
  paths.packageRules("never-fetched"),
  paths.gridPackages("caching"),
  paths.gridTimesheet("caching"),
  paths.profile("ann@home"),
  paths.profileContributed("ann@home"),
  paths.profileFavorites("ann@home"),
  paths.profile("shy"),
];

async function everyPage(): Promise<string[]> {
  const listed = await Promise.all(Object.values(sections).map((section) => section.list(MOST_PAGES, 0)));
  return [...listed.flat().map(({ path }) => path), ...ofOneEntry];
}

describe("the cards of all public pages", () => {
  it("say whose they are, differ from each other, and name what they depend on", async () => {
    const pages = await everyPage();
    expect(pages.length).toBeGreaterThan(120);
    const said = new Map<string, string>();
    for (const page of pages) {
      query.mockClear();
      const card = await cardOf(page, ({ tags }) => expect(tags.size, page).toBeGreaterThan(0));
      expect(query.mock.calls.length, page).toBeLessThanOrEqual(5);
      expect(card?.name, page).toBeTruthy();
      const words = JSON.stringify(card);
      expect(said.get(words), page).toBeUndefined();
      said.set(words, page);
    }
  });

  it("are kept, but for names that are like files'", async () => {
    for (const page of await everyPage())
      expect(isCacheableUrl(paths.card(page), ""), page).toBe(!page.includes("%"));
  });
});

describe("the card of", () => {
  it("a package that was never fetched has no stars", async () => {
    const card = await cardOf(paths.package("never-fetched"));
    expect(card).toMatchObject({ figures: [], note: "Its figures have never been fetched yet." });
  });

  it("somebody is found by the name in the address, and leaves out a name in another script", async () => {
    expect(await cardOf(paths.profile("ann@home"))).toMatchObject({
      name: "ann@home",
      figures: [
        { label: "Contributed to", value: "1 package" },
        { label: "Favourites", value: "1 package" },
        { label: "Here since" },
      ],
    });
  });

  it("favourites that are not shared is none", async () => {
    expect(await cardOf(paths.profileFavorites("shy"))).toBeNull();
  });

  it("a version tells how many are ready, and until when it is supported", async () => {
    expect(await cardOf(paths.readinessOf("django", "5.2"))).toMatchObject({
      name: "Django 5.2",
      figures: [
        { label: "Ready" },
        { label: "Maybe" },
        { label: "Support ends", value: expect.stringContaining("2028") as unknown },
      ],
    });
  });

  it("a version that is out of support says since when", async () => {
    const card = await cardOf(paths.readinessOf("python", "3.9"));
    expect(card?.figures.at(-1)).toEqual({ label: "Support ended", value: "31 Oct 2025" });
  });

  it("readiness claims nothing where no package states a version", async () => {
    expect((await cardOf(paths.readiness()))?.figures[0]?.value).toBe("supported");
    const classifiers = [
      "Framework :: Django :: 4.2",
      "Framework :: Django :: 5.2",
      "Framework :: Django :: 6.0",
    ];
    await createPackage(db(), { slug: "states-some", classifiers });
    expect((await cardOf(paths.readiness()))?.figures[0]).toEqual({ label: "Django 6.0", value: "1 ready" });
  });

  it("a category counts its packages", async () => {
    const { id } = await db().category.findUniqueOrThrow({ where: { slug: "apps" } });
    const count = await db().package.count({ where: { categoryId: id, deletedAt: null, hiddenAt: null } });
    const card = await cardOf(paths.category("apps"));
    expect(card?.figures[0]).toEqual({ label: "Packages", value: String(count) });
  });
});

it.each([
  "/no-such-page/",
  "/packages/p/no-such-package/",
  "/packages/p/no-such-package/releases/",
  "/packages/p/no such slug/",
  "/packages/p/django-select2/other/",
  "/categories/none/",
  "/grids/g/none/timesheet/",
  "/profiles/nobody/",
  "/readiness/django/0.1/",
  "/readiness/constructor/5.2/",
  "/changelog/none/",
])("there is no card of %s, where there is no page", async (path) => {
  expect(await cardOf(path)).toBeNull();
});

it.each([[[]], [["home"]], [["home.jpg"]], [["home.png", ""]], [["home", "home.png"]]])(
  "there is none at %j, which is no card's address",
  async (parts) => {
    expect((await cardPageAt(parts)?.find()) ?? null).toBeNull();
  },
);

it("knows under which old slug an entry may have been, and where its card is now", () => {
  const { renamed } = cardPageAt(["grids", "g", "old", "timesheet.png"]) ?? {};
  expect([renamed?.kind, renamed?.slug, renamed?.pathOf("new")]).toEqual([
    "grid",
    "old",
    "/grids/g/new/timesheet/",
  ]);
});
