import { beforeEach, describe, expect, it, vi } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { db, pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { searchCatalogue } from "./search";

siteDatabase();

const found = async (text: string, showsHidden = false) =>
  (await searchCatalogue(text, { limit: 20, showsHidden })).map((hit) => hit.slug);
const first = async (text: string) => (await searchCatalogue(text, { limit: 1, showsHidden: false }))[0];

async function countOfWaiting() {
  const { rows } = await pool().query(
    "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
  );
  return rows.length;
}

describe("the search index", () => {
  beforeEach(async () => {
    await pool().query("TRUNCATE package, grid CASCADE");
  });

  it("finds what was just added, and by its new name once it has one", async () => {
    const { id } = await createPackage(db(), { title: "Quince Jam", slug: "quince-jam" });
    expect(await found("quince jam")).toEqual(["quince-jam"]);
    await db().package.update({ where: { id }, data: { title: "Apple Butter", slug: "apple-butter" } });
    expect(await found("quince jam")).toEqual([]);
    expect(await found("apple butter")).toEqual(["apple-butter"]);
    expect(await found("aple buter")).toEqual(["apple-butter"]);
  });

  it("finds what is hidden only for those who want that, until it is shown again", async () => {
    const { id } = await createPackage(db(), { title: "Quince", slug: "quince", description: "Fruit" });
    await db().package.update({ where: { id }, data: { hiddenAt: new Date() } });
    for (const text of [
      "quince",
      "qince",
      "quin",
      "q",
      "fruit",
      "quince -apple",
      "quince or apple",
      "quinze xx",
    ]) {
      expect([text, await found(text, true)]).toEqual([text, ["quince"]]);
      expect([text, await found(text)]).toEqual([text, []]);
    }
    await db().package.update({ where: { id }, data: { hiddenAt: null } });
    expect(await found("quince")).toEqual(["quince"]);
  });

  it("does not find what is deleted, until it is restored", async () => {
    const { id } = await createPackage(db(), { title: "Quince", slug: "quince" });
    const grid = await createGrid(db(), { title: "Fruit", slug: "fruit" });
    await db().package.update({ where: { id }, data: { deletedAt: new Date() } });
    expect(await found("quince", true)).toEqual([]);
    await db().package.update({ where: { id }, data: { deletedAt: null } });
    expect(await found("quince")).toEqual(["quince"]);
    await db().grid.update({ where: { id: grid.id }, data: { deletedAt: new Date() } });
    expect(await found("fruit")).toEqual([]);
    await db().grid.update({ where: { id: grid.id }, data: { deletedAt: null } });
    expect(await found("fruit")).toEqual(["fruit"]);
    await db().package.delete({ where: { id } });
    await db().grid.delete({ where: { id: grid.id } });
    expect(await found("quince or fruit")).toEqual([]);
  });

  it("follows description, participants and the category's title", async () => {
    const category = await createCategory(db(), { title: "Preserves" });
    const { id } = await createPackage(db(), { slug: "jar", categoryId: category.id });
    expect(await found("preserves")).toEqual(["jar"]);
    await db().category.update({ where: { id: category.id }, data: { title: "Compotes" } });
    expect(await found("preserves")).toEqual([]);
    expect(await found("compotes")).toEqual(["jar"]);
    await pool().query("UPDATE package SET description = 'Keeps fruit', participants = 'ada,grace'");
    expect(await found("fruits")).toEqual(["jar"]);
    expect(await found("grace")).toEqual(["jar"]);
    expect((await first("grace"))?.id).toBe(id);
  });

  it("does not find a placeholder before it is described", async () => {
    await pool().query(
      "INSERT INTO grid (id, title, slug, is_placeholder) VALUES (77, 'Grid 77', 'grid~77', true)",
    );
    expect(await found("grid 77")).toEqual([]);
    await pool().query(
      "UPDATE grid SET title = 'Spreads', slug = 'spreads', is_placeholder = false WHERE id = 77",
    );
    expect(await found("spreads")).toEqual(["spreads"]);
  });

  it("weighs anew when somebody uses it, when it is released, and when its figures change", async () => {
    const { id } = await createPackage(db(), { slug: "jar", description: "Keeps fruit." });
    const weight = async () => (await first("jar"))?.weight;
    expect(await weight()).toBe(25);

    const users = [await createUser(db()), await createUser(db())];
    for (const { id: userId } of users) await db().usage.create({ data: { packageId: id, userId } });
    expect(await first("jar")).toMatchObject({ usages: 2, weight: 26 });
    await pool().query("TRUNCATE usage");
    expect(await first("jar")).toMatchObject({ usages: 0, weight: 25 });

    const release = await db().release.create({
      data: { packageId: id, version: "1", releasedAt: new Date() },
    });
    await db().package.update({ where: { id }, data: { latestReleaseId: release.id } });
    expect(await weight()).toBe(37);
    await db().release.update({ where: { id: release.id }, data: { releasedAt: new Date("2001-01-01") } });
    expect(await weight()).toBe(25);

    await db().package.update({ where: { id }, data: { stars: 12, forks: 900, downloadsPerMonth: 3999 } });
    expect(await weight()).toBe(Math.floor(((40 + 12 + 20 + 3) * 100) / 160));
    await db().package.update({ where: { id }, data: { deprecatedAt: new Date() } });
    expect(await first("jar")).toMatchObject({ isDeprecated: true, weight: Math.floor((55 * 100) / 160) });
  });

  it("weighs grids by the heaviest package there is, without a gap", async () => {
    const heavy = await createPackage(db(), { description: "Heavy.", stars: 20, forks: 20 });
    const grid = await createGrid(db(), {
      slug: "shelf",
      isLocked: true,
      isHeader: true,
      packageIds: [heavy.id],
    });
    const weight = async () => (await first("shelf"))?.weight;
    expect(await weight()).toBe(41);
    await db().grid.update({ where: { id: grid.id }, data: { isLocked: false } });
    expect(await weight()).toBe(33);
    await db().package.update({ where: { id: heavy.id }, data: { stars: 0, forks: 0 } });
    expect(await weight()).toBe(16);
    await db().package.update({ where: { id: heavy.id }, data: { deletedAt: new Date() } });
    expect(await weight()).toBe(0);
    await db().package.update({ where: { id: heavy.id }, data: { deletedAt: null } });
    await db().gridPackage.deleteMany();
    expect(await weight()).toBe(12);
  });

  it("counts every user of two who say so at once", async () => {
    const { id } = await createPackage(db(), { slug: "jar" });
    const [one, other] = [await createUser(db()), await createUser(db())];
    const client = await pool().connect();
    try {
      await client.query("BEGIN");
      await client.query("INSERT INTO usage (package_id, user_id) VALUES ($1, $2)", [id, one.id]);
      const second = pool().query("INSERT INTO usage (package_id, user_id) VALUES ($1, $2)", [id, other.id]);
      await vi.waitFor(async () => expect(await countOfWaiting()).toBe(1));
      await client.query("COMMIT");
      await second;
    } finally {
      client.release();
    }
    expect((await first("jar"))?.usages).toBe(2);
  });

  it("forgets everything when the tables are emptied", async () => {
    const { id } = await createPackage(db(), { slug: "jar" });
    await createGrid(db(), { slug: "shelf", packageIds: [id] });
    await pool().query("TRUNCATE package CASCADE");
    expect(await found("jar")).toEqual([]);
    expect(await found("shelf")).toEqual(["shelf"]);
    await pool().query("TRUNCATE grid CASCADE");
    expect(await found("shelf")).toEqual([]);
  });
});
