import { beforeAll, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { collectTags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { findGrid, listGridsOfPackage } from "./queries";

siteDatabase();
const gone = new Date("2026-01-02T00:00:00Z");
const ids = { few: 0, many: 0, gridFew: 0, gridMany: 0 };

beforeAll(async () => {
  const client = db();
  const many = await createPackage(client, { slug: "many", stars: 9 });
  const few = await createPackage(client, { slug: "few", stars: 3 });
  const hidden = await createPackage(client, { slug: "hidden", hiddenAt: gone });
  const large = await createGrid(client, {
    slug: "large",
    title: "b large",
    packageIds: [few.id, many.id, hidden.id],
  });
  const small = await createGrid(client, { slug: "small", title: "A small", packageIds: [many.id] });
  await createGrid(client, { slug: "deleted", packageIds: [many.id], deletedAt: gone });
  await createGrid(client, { slug: "empty" });
  Object.assign(ids, { few: few.id, many: many.id, gridFew: small.id, gridMany: large.id });
});

describe("the grids of a package", () => {
  it("come in the order in which it was put into them, without deleted ones", async () => {
    await db().gridPackage.updateMany({ where: { gridId: ids.gridMany }, data: { position: 1 } });
    expect((await listGridsOfPackage(ids.many)).map(({ slug }) => slug)).toEqual(["small", "large"]);
  });

  it("are declared, each by its id", async () => {
    const declared = await collectTags(async (tags) =>
      listGridsOfPackage(ids.many).then(() => [...tags].sort()),
    );
    expect(declared).toEqual([`grid:${ids.gridFew}`, `grid:${ids.gridMany}`].sort());
  });
});

describe("a grid", () => {
  it("is not found when unknown or deleted", async () => {
    await expect(findGrid("unknown")).resolves.toBeNull();
    await expect(findGrid("deleted")).resolves.toBeNull();
  });
});
