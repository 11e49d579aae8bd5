import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { readGridListParams } from "@/lib/grid-list-params";
import { readPackageFilters } from "@/lib/package-filters";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { loadDemo } from "@/prisma/seed";
import { answerV3 } from "@/server/api-v3/answer";
import { answerApi } from "@/server/api-v4/answer";
import { findCategoryCard, findGridCard, readSiteCard } from "@/server/cards/queries";
import { listCategories, listCategoriesWithLeading } from "@/server/categories/queries";
import { inChange } from "@/server/changes/change";
import { db, pool } from "@/server/db";
import { suggest, suggestForBrowser } from "@/server/discovery/suggestions";
import { readLatestFeed } from "@/server/feeds/latest";
import { readComparison } from "@/server/grids/comparison";
import { listGrids } from "@/server/grids/list";
import { readTimesheet } from "@/server/grids/timesheet";
import { listPopularGrids } from "@/server/home/grids";
import { readHomeNotices } from "@/server/home/notices";
import { readHomePackages } from "@/server/home/package-lists";
import { setHidden } from "@/server/moderation/hide";
import { listLatestPackages, listLikedPackages } from "@/server/packages/in-order";
import { listPackages } from "@/server/packages/list";
import { findPackagePage } from "@/server/packages/page";
import { listSimilarPackages } from "@/server/packages/similar";
import { findReadiness, listReadiness } from "@/server/products/readiness";
import { findProfile } from "@/server/profiles/queries";
import { readProfilePackages } from "@/server/profiles/packages";
import { findSearchPage } from "@/server/search/page";
import { writeSitemapSection } from "@/server/sitemap/sitemap";
import { readStatistics } from "@/server/statistics/queries";
import { actorOf } from "@/tests/actors";
import { responseOf } from "@/tests/response-of";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const SITE = "http://catalogue.example";
const ids = { spam: 0, neighbour: 0, category: 0, grid: 0, moderator: 0 };
const category = { slug: "spammed" };

/** As good as any other package, so that every list has a reason to name it. */
beforeAll(async () => {
  await loadDemo(pool());
  const client = db();
  ids.moderator = (await createUser(client, { role: "moderator" })).id;
  const fan = await createUser(client, {
    username: "fan",
    profile: { create: { shareFavorites: true, githubAccount: "fan" } },
  });
  const popular = {
    description: "Sells ladders to everyone.",
    stars: 900_000,
    forge: "github",
    repositoryUrl: "https://github.com/fan/ladders",
    participants: "fan",
    classifiers: ["Framework :: Django :: 5.2", "Programming Language :: Python :: 3.13"],
    lastCommitAt: new Date(),
    createdAt: new Date(Date.now() + 1_000),
  };
  const spam = await createPackage(client, { ...popular, slug: "ladder-spam", title: "ladder-spam" });
  const neighbour = await createPackage(client, {
    ...popular,
    slug: "ladder-shop",
    title: "ladder-shop",
    categoryId: spam.categoryId,
  });
  const release = await client.release.create({
    data: {
      packageId: spam.id,
      version: "1.0",
      releasedAt: new Date(Date.now() - 1_000),
      releasedPrecision: "instant",
    },
  });
  await client.package.update({ where: { id: spam.id }, data: { latestReleaseId: release.id } });
  await client.category.update({ where: { id: spam.categoryId }, data: category });
  for (const packageId of [spam.id, neighbour.id]) {
    await client.usage.create({ data: { packageId, userId: fan.id } });
    await client.favorite.create({ data: { packageId, userId: fan.id } });
  }
  await client.pick.create({
    data: { packageId: spam.id, startsOn: new Date("2020-01-01"), endsOn: new Date("2099-01-01") },
  });
  ids.grid = (
    await createGrid(client, {
      slug: "ladders-compared",
      title: "Ladders compared",
      isHeader: true,
      packageIds: [spam.id, neighbour.id],
    })
  ).id;
  Object.assign(ids, { spam: spam.id, neighbour: neighbour.id, category: spam.categoryId });
});

const filters = (raw: Record<string, string> = {}) => readPackageFilters(raw);

async function readiness() {
  const found = await findReadiness("django", "5.2");
  if (!found) throw new Error("There is no such cycle.");
  const packages = await listReadiness(found.product, found.rule, { state: "ready", page: 1 });
  return { counts: found.counts, packages };
}

async function profile() {
  const found = await findProfile("fan");
  if (!found) throw new Error("There is no such person.");
  return readProfilePackages(found, 20);
}

/** The API's weight of a grid is of all its packages; the site shows no weight. */
async function search(text: string) {
  const found = await findSearchPage(readPackageFilters({ q: text }, "relevance"));
  return { ...found, grids: found.grids.map(({ slug }) => slug) };
}

/** Everything of the site that lists or counts packages. */
const listings: Record<string, () => Promise<unknown>> = {
  packages: () => listPackages(filters()),
  "packages by stars, of one status": () => listPackages(filters({ sort: "-stars", status: "living" })),
  "packages of a category": () => listPackages(filters(), { categoryId: ids.category }),
  "packages of a grid": () => listPackages(filters(), { gridId: ids.grid }),
  "the newest": () => listLatestPackages(1),
  "the most liked": () => listLikedPackages(1),
  "a search": () => search("ladder"),
  "a search for its very name": () => search("ladder-spam"),
  suggestions: () => suggest("ladder"),
  "suggestions to a browser": () => suggestForBrowser("ladder-s"),
  "the home page's lists": () => readHomePackages(),
  "the home page's picks": () => readHomeNotices(),
  "the home page's grids": () => listPopularGrids(5),
  grids: () => listGrids(readGridListParams({ q: "ladders" })),
  "a grid": () => readComparison(ids.grid),
  "a grid's timesheet": () => readTimesheet(ids.grid),
  "grids on another package's page": async () => (await findPackagePage("ladder-shop"))?.grids,
  categories: () => listCategories(),
  "categories with their leading packages": () => listCategoriesWithLeading(),
  "packages similar to another": () => listSimilarPackages(ids.neighbour),
  readiness,
  "a profile": profile,
  statistics: () => readStatistics(),
  "the feed": async () => (await readLatestFeed(SITE, "/feeds/packages/latest/rss/")).entries,
  "the sitemap": () => writeSitemapSection(SITE, "packages", 1),
  "a grid's card": () => findGridCard("ladders-compared"),
  "a category's card": () => findCategoryCard(category.slug),
  "the site's card": () => readSiteCard(),
};

type FacetCount = { facet: string; value: string };
const nameOf = ({ facet, value }: FacetCount) => `${facet} ${value}`;
const isCounts = (value: unknown): value is FacetCount[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => "facet" in Object(one));

/** Counts of what may be chosen come in no order; the page has one. */
const ordered = (said: unknown): unknown =>
  JSON.parse(
    JSON.stringify(said, (_, value: unknown) =>
      isCounts(value) ? value.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) : value,
    ) ?? "null",
  );

/** What all of them say now. */
async function readAll(): Promise<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(listings)) said[name] = ordered(await read());
  return said;
}

const hide = (isHidden: boolean) =>
  inChange({ actor: actorOf(ids.moderator, "moderator") }, (change) => setHidden(change, ids.spam, isHidden));
const deleteIt = (deletedAt: Date | null) =>
  db().package.update({ where: { id: ids.spam }, data: { deletedAt } });

describe("a hidden package", () => {
  it("is named and counted by nothing, as if it were deleted, until it is shown again", async () => {
    const shown = await readAll();
    await deleteIt(new Date());
    const deleted = await readAll();
    await deleteIt(null);
    await hide(true);
    const hidden = await readAll();
    await hide(false);
    const shownAgain = await readAll();
    for (const name of Object.keys(listings)) {
      expect.soft(isDeepStrictEqual(shown[name], deleted[name]), `${name} knows of it at all`).toBe(false);
      expect.soft(hidden[name], name).toEqual(deleted[name]);
      expect.soft(shownAgain[name], name).toEqual(shown[name]);
    }
  });

  it("keeps its own page, and its place in what the APIs list", async () => {
    await hide(true);
    expect((await findPackagePage("ladder-spam"))?.hiddenAt).toBeInstanceOf(Date);
    const v4 = new Request(`${SITE}/api/v4/packages/ladder-spam/`, {
      headers: { host: "catalogue.example" },
    });
    const one = await responseOf(answerApi(v4, "GET", "/api/v4/packages/ladder-spam/"));
    expect(await one.json()).toMatchObject({ slug: "ladder-spam" });
    const older = await responseOf(answerV3("GET", "/api/v3/packages/ladder-spam/", null));
    expect(older.status).toBe(200);
    await hide(false);
  });
});
