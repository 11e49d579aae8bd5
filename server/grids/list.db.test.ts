import { beforeAll, describe, expect, it } from "vitest";
import { readGridListParams } from "@/lib/grid-list-params";
import { type RawSearchParams } from "@/lib/search-params";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { collectTags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { listGrids } from "./list";

siteDatabase();

beforeAll(async () => {
  const gone = new Date("2026-01-02T00:00:00Z");
  const living = await createPackage(db());
  const archived = await createPackage(db(), { archivedAt: gone });
  const hidden = await createPackage(db(), { hiddenAt: gone });
  await createGrid(db(), {
    slug: "large",
    title: "b large",
    description: "100% forms",
    packageIds: [living.id, archived.id, hidden.id],
    modifiedAt: new Date("2026-01-01T00:00:00Z"),
  });
  const small = await createGrid(db(), { slug: "small", title: "A small", packageIds: [living.id] });
  await db().feature.create({ data: { gridId: small.id, title: "Fast" } });
  await createGrid(db(), { slug: "deleted", packageIds: [living.id], deletedAt: gone });
  await createGrid(db(), { slug: "empty" });
  await createGrid(db(), { slug: "only-hidden", packageIds: [hidden.id] });
});

const list = (raw: RawSearchParams) => listGrids(readGridListParams(raw));
const slugs = async (raw: RawSearchParams) => (await list(raw)).items.map(({ slug }) => slug);

describe("listGrids", () => {
  it("holds the grids that compare something, by title whatever its case", async () => {
    await expect(list({})).resolves.toMatchObject({
      items: [
        { slug: "small", packageCount: 1, livingCount: 1, featureCount: 1 },
        { slug: "large", packageCount: 2, livingCount: 1, featureCount: 0 },
      ],
      total: 2,
      pageCount: 1,
    });
  });

  it.each<[RawSearchParams, string[]]>([
    [{ sort: "-packages" }, ["large", "small"]],
    [{ sort: "-living" }, ["small", "large"]],
    [{ sort: "-features" }, ["small", "large"]],
    [{ sort: "-updated" }, ["small", "large"]],
    [{ q: "FORMS" }, ["large"]],
    [{ q: "%" }, ["large"]],
    [{ q: "small", sort: "bad" }, ["small"]],
    [{ q: "nothing like it" }, []],
    [{ page: "2" }, []],
  ])("understands %j", async (raw, expected) => {
    await expect(slugs(raw)).resolves.toEqual(expected);
  });

  it("knows when a grid changed", async () => {
    const [{ changedAt } = { changedAt: null }] = (await list({ q: "large" })).items;
    expect(changedAt).toBeInstanceOf(Date);
  });

  it("declares grids and packages", async () => {
    const declared = await collectTags(async (tags) => list({}).then(() => [...tags].sort()));
    expect(declared).toEqual(["grids", "packages"]);
  });
});
