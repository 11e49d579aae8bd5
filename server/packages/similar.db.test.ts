import { beforeAll, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { collectTags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { listSimilarPackages } from "./similar";

siteDatabase();
const gone = new Date("2026-01-02T00:00:00Z");
const made = new Map<string, number>();
const idOf = (slug: string) => made.get(slug) ?? 0;

async function similarTo(slug: string): Promise<string[]> {
  return (await listSimilarPackages(idOf(slug))).map((entry) => entry.slug);
}

beforeAll(async () => {
  const client = db();
  const apps = await createCategory(client, { slug: "apps" });
  const projects = await createCategory(client, { slug: "projects" });
  const add = async (slug: string, overrides: Parameters<typeof createPackage>[1] = {}) => {
    const entry = await createPackage(client, { slug, title: slug, categoryId: apps.id, ...overrides });
    made.set(slug, entry.id);
  };
  await add("django-polls", { description: "Surveys and ballots for Django" });
  await add("two-grids", { stars: 1 });
  await add("one-grid", { stars: 500 });
  await add("one-grid-more-stars", { stars: 900 });
  await add("one-grid-archived", { stars: 9_000, archivedAt: gone });
  await add("one-grid-deleted", { deletedAt: gone });
  await add("one-grid-hidden", { hiddenAt: gone });
  await add("django-polls-extra");
  await add("dj-surveys");
  await add("django-polls-site", { categoryId: projects.id });
  await add("django-unlike");
  const grid = (slug: string, slugs: string[], deletedAt: Date | null = null) =>
    createGrid(client, { slug, title: slug, packageIds: slugs.map(idOf), deletedAt });
  await grid("polls", [
    ...["django-polls", "one-grid", "one-grid-more-stars", "one-grid-archived", "one-grid-deleted"],
    ...["one-grid-hidden", "two-grids"],
  ]);
  await grid("votes", ["django-polls", "two-grids"]);
  await grid("deleted", ["django-polls", "django-unlike"], gone);
});

describe("similar packages", () => {
  it("are those of the same grids, then those with like names, and the archived ones last", async () => {
    expect(await similarTo("django-polls")).toEqual([
      "two-grids",
      "one-grid-more-stars",
      "one-grid",
      "django-polls-extra",
      "dj-surveys",
      "one-grid-archived",
    ]);
  });

  it("name a grid that compares both, where there is one", async () => {
    const similar = await listSimilarPackages(idOf("django-polls"));
    expect(similar.find(({ slug }) => slug === "one-grid")?.grid).toEqual({ title: "polls", slug: "polls" });
    expect(similar.find(({ slug }) => slug === "dj-surveys")?.grid).toBeNull();
  });

  it("are found by a word of its description in a name of the same category", async () => {
    expect(await similarTo("dj-surveys")).toEqual([]);
    expect(await similarTo("django-polls-extra")).toEqual(["django-polls"]);
  });

  it("are none where only common words agree", async () => {
    expect(await similarTo("django-unlike")).toEqual([]);
  });

  it("declare what can make them others: those shown, and which entries there are", async () => {
    const tags = await collectTags(async (collected) =>
      similarTo("django-polls-extra").then(() => [...collected]),
    );
    expect(tags).toEqual(["entries", `package:${idOf("django-polls")}`]);
  });
});
