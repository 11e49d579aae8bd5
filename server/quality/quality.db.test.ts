import { beforeAll, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { checks } from "./checks";
import { findingList } from "./list-choices";
import { countFindings, countQuestions, findCheck, listFindings } from "./queries";

siteDatabase();

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** In order: nothing is to be asked about it. */
const well = (slug: string) => ({
  slug,
  title: slug,
  forge: "github",
  repositoryUrl: `https://github.com/somebody/${slug}`,
  registryUrl: `https://pypi.org/project/${slug}/`,
  documentationUrl: `https://${slug}.example/`,
  lastFetchedAt: new Date(),
});

const add = async (slug: string, different: Parameters<typeof createPackage>[1] = {}) =>
  (await createPackage(db(), { ...well(slug), ...different })).id;

type Source = Parameters<ReturnType<typeof db>["packageSource"]["create"]>[0]["data"];
/** What a source said at the address that the entry has, or at another that it had. */
async function said(packageId: number, kind: Source["kind"], data: Partial<Source>) {
  const entry = await db().package.findUniqueOrThrow({ where: { id: packageId } });
  const origin = kind === "forge" ? entry.repositoryUrl : entry.registryUrl;
  await db().packageSource.create({ data: { packageId, kind, origin, ...data } as Source });
}

const missing = (days: number, missingCount: number) => ({
  missingSince: daysAgo(days),
  missingCount,
  failures: missingCount,
});

beforeAll(async () => {
  await add("in-order");
  await said(await add("gone"), "forge", missing(8, 3));
  await said(await add("gone-yesterday"), "forge", missing(1, 5));
  await said(await add("gone-rarely-asked"), "forge", missing(30, 2));
  await said(await add("unpublished"), "registry", missing(0, 1));
  const state = (statedRepository: string) => ({ statedRepository, fetchedAt: daysAgo(2) });
  await said(await add("forked"), "registry", state("https://github.com/else/forked"));
  await said(
    await add("same-spelt-otherwise"),
    "registry",
    state("git+http://www.GitHub.com/Somebody/same-spelt-otherwise.git/"),
  );
  await said(await add("deeper"), "registry", state("https://github.com/somebody/deeper/tree/main"));
  await said(await add("longer-name"), "registry", state("https://github.com/somebody/longer-name-2"));
  const corrected = await add("corrected");
  await said(corrected, "forge", { ...missing(9, 3), origin: "https://github.com/somebody/wrong" });
  const wrongProject = "https://pypi.org/project/wrong/";
  await said(corrected, "registry", { ...missing(9, 3), origin: wrongProject });
  await said(corrected, "downloads", { failures: 3, origin: "https://pypistats.org/packages/wrong" });
  const pointed = { ...state("https://github.com/else/corrected-project"), origin: wrongProject };
  await said(await add("corrected-project"), "registry", pointed);
  await said(await add("unpublished-now", { registryUrl: "" }), "registry", {
    ...missing(9, 3),
    origin: wrongProject,
  });
  const counted = { failures: 3, origin: "https://pypistats.org/packages/uncounted" };
  await said(await add("uncounted"), "downloads", { ...counted, lastError: "no" });
  await said(await add("failing"), "forge", { failures: 3, lastError: "github.com is out of order (502)." });
  await said(await add("failed-once"), "forge", { failures: 2, lastError: "no" });
  await add("old", { lastFetchedAt: daysAgo(31) });
  await add("never", { lastFetchedAt: null });
  await add("elsewhere", { forge: "", repositoryUrl: "https://git.example.org/x" });
  await add("bare", { forge: "", repositoryUrl: "" });
  await add("undocumented", { documentationUrl: null });
  await add("said-to-have-none", { documentationUrl: "" });
  const linked = await add("dead-link");
  const link = { packageId: linked, failures: 3, checkedAt: new Date() };
  await db().linkCheck.createMany({
    data: [
      {
        ...link,
        place: "documentation_url",
        address: "https://gone.example/",
        status: 404,
        brokenSince: daysAgo(9),
      },
      {
        ...link,
        place: "site:12",
        address: "https://site.example/",
        lastError: "no answer",
        brokenSince: daysAgo(10),
      },
      {
        ...link,
        place: "repository_url",
        address: "https://new.example/",
        status: 500,
        brokenSince: daysAgo(2),
      },
      {
        ...link,
        place: "registry_url",
        address: "https://twice.example/",
        failures: 2,
        brokenSince: daysAgo(20),
      },
    ],
  });
  await add("twin-a", { repositoryUrl: "https://github.com/twins/one" });
  await add("twin-b", { repositoryUrl: "http://www.github.com/Twins/one.git" });
  await add("project-a", { registryUrl: "https://pypi.org/project/Shared_Name/" });
  await add("project-b", { registryUrl: "shared.name" });
  await add("title-a", { title: "Big Tent" });
  await add("title-b", { title: "big-tent" });
  const description = "Counts the steps of every ladder that a house has, by floor and by rung";
  await add("like-a", { title: "django-ladders", description });
  await add("like-b", { title: "Ladders", description: `${description}, too` });
  await add("unlike", { title: "drf-ladders", description: "Paints walls" });
  await said(await add("deleted", { deletedAt: new Date(), documentationUrl: "" }), "forge", missing(9, 9));
});

async function found(name: string, text = ""): Promise<string[]> {
  const check = findCheck(name);
  if (!check) throw new Error(`There is no check ${name}.`);
  const { items, total } = await listFindings(check, { text, state: "all", sort: "title", page: 1 });
  expect(total).toBe(items.length);
  return items.map(({ slug, note, otherSlug }) => [slug, note, otherSlug].filter(Boolean).join(" | "));
}

describe("the checks", () => {
  it.each([
    ["gone", ["gone | https://github.com/somebody/gone"]],
    ["not-in-index", ["unpublished | https://pypi.org/project/unpublished/"]],
    [
      "mismatch",
      ["forked | https://github.com/else/forked", "longer-name | https://github.com/somebody/longer-name-2"],
    ],
    ["failing", ["failing | github.com is out of order (502).", "uncounted | no"]],
    ["stale", ["never", "old"]],
    ["unknown-host", ["elsewhere | https://git.example.org/x"]],
    ["undocumented", ["said-to-have-none | said to have none", "undocumented | nobody said"]],
    [
      "dead-links",
      ["dead-link | https://gone.example/ – 404", "dead-link | https://site.example/ – no answer"],
    ],
  ])("%s finds what it asks for, and nothing else", async (name, expected) => {
    expect(await found(name)).toEqual(expected);
  });

  it("find pairs that share something, each named once by what says most", async () => {
    const rows = await found("duplicates");
    expect(rows.toSorted()).toEqual([
      "like-a | much alike | like-b",
      "like-b | much alike | like-a",
      "project-a | the same project | project-b",
      "project-b | the same project | project-a",
      "title-a | the same title | title-b",
      "title-b | the same title | title-a",
      "twin-a | the same repository | twin-b",
      "twin-b | the same repository | twin-a",
    ]);
  });

  it("lead to the page where each is edited", async () => {
    const check = findCheck("dead-links");
    const { items } = check
      ? await listFindings(check, { text: "", state: "all", sort: "longest", page: 1 })
      : { items: [] };
    expect(items.map(({ siteId }) => siteId)).toEqual([12, null]);
  });

  it("are counted as they are listed, and those that nobody has to decide on left out of the sum", async () => {
    const counted = await countFindings();
    expect(counted.map(({ check }) => check.name)).toEqual(checks.map(({ name }) => name));
    for (const { check, count } of counted) expect(count, check.name).toBe((await found(check.name)).length);
    const open = counted.filter(({ check }) => !check.isPoor).reduce((sum, { count }) => sum + count, 0);
    expect(await countQuestions()).toBe(open);
  });

  it("are counted for the overview as they are now, but what takes long once a minute", async () => {
    const atMs = performance.now() + 120_000;
    const before = await countQuestions(atMs);
    const twin = { repositoryUrl: "https://github.com/somebody/in-order", forge: "" };
    const { id } = await createPackage(db(), { ...well("later"), ...twin });
    expect(await countQuestions(atMs + 59_000)).toBe(before + 1);
    expect(await countQuestions(atMs + 61_000)).toBe(before + 3);
    await db().package.delete({ where: { id } });
  });

  it("are searched as text, and ordered in every way that is offered", async () => {
    expect(await found("gone", "SOMEBODY/G")).toHaveLength(1);
    expect(await found("gone", "%")).toEqual([]);
    for (const check of checks)
      for (const sort of findingList.sorts)
        await listFindings(check, { text: "", state: "all", sort, page: 2 });
  });

  it("have addresses, and say in a sentence what can be done", () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
    for (const { name, sentence } of checks) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(sentence).toMatch(/\.$/);
    }
  });
});
