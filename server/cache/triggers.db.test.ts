import type pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { testDatabase } from "@/tests/prisma";

const connections = testDatabase();

let listener: pg.PoolClient;
let heard: string[];

beforeEach(async () => {
  listener = await connections.pool.connect();
  heard = [];
  listener.on("notification", (message) => heard.push(message.payload ?? ""));
  await listener.query("LISTEN catalogue_tags");
});

afterEach(async () => {
  await listener.query("UNLISTEN *");
  listener.removeAllListeners("notification");
  listener.release();
});

/** The tags that `change` announces, sorted. Notifications arrive with the listener's next answer. */
async function tagsOf(change: () => Promise<unknown>): Promise<string[]> {
  await listener.query("SELECT 1");
  heard.length = 0;
  await change();
  await listener.query("SELECT 1");
  return [...new Set(heard)].sort();
}

describe("a change announces the answers that it touches", () => {
  it("of a package: its own, the lists, its grids and what it replaces", async () => {
    const { db } = connections;
    const successor = await createPackage(db);
    const old = await createPackage(db, { replacedById: successor.id });
    const grid = await createGrid(db, { packageIds: [successor.id] });

    const tags = await tagsOf(() => db.package.update({ where: { id: successor.id }, data: { stars: 5 } }));

    const expected = [`package:${successor.id}`, "packages", `grid:${grid.id}`, `package:${old.id}`];
    expect(tags).toEqual(expected.sort());
  });

  it("of what a package is called or says: what is like it, too; of its figures: not", async () => {
    const { db } = connections;
    const { id } = await createPackage(db);
    const entry = (data: object) => tagsOf(() => db.package.update({ where: { id }, data }));
    expect(await entry({ title: "Renamed" })).toEqual(["entries", `package:${id}`, "packages"]);
    expect(await entry({ archivedAt: new Date() })).toContain("entries");
    expect(await entry({ deletedAt: new Date() })).toContain("entries");
    expect(await entry({ stars: 12, lastFetchedAt: new Date() })).not.toContain("entries");
    expect(await tagsOf(() => createPackage(db))).toContain("entries");
  });

  it("of an account's name on a host, and of its own: the packages that name it", async () => {
    const { db } = connections;
    const { id } = await createPackage(db, { participants: "bob, Ann" });
    await createPackage(db, { participants: "joann" });
    const user = await createUser(db);
    const named = { userId: user.id, githubAccount: "ann" };
    const [own, users] = [`package:${id}`, [`user:${user.id}`, "users"]];
    expect(await tagsOf(() => db.profile.create({ data: named }))).toEqual([own, ...users]);
    const renamed = { where: { id: user.id }, data: { username: "renamed" } };
    expect(await tagsOf(() => db.user.update(renamed))).toEqual([own, ...users]);
    const profile = (data: object) => tagsOf(() => db.profile.update({ where: { userId: user.id }, data }));
    expect(await profile({ shareFavorites: true })).toEqual(users);
    expect(await profile({ githubAccount: "nobody" })).toEqual([own, ...users]);
  });

  it("of nothing: none", async () => {
    const { db } = connections;
    const entry = await createPackage(db, { stars: 3 });
    expect(await tagsOf(() => db.package.update({ where: { id: entry.id }, data: { stars: 3 } }))).toEqual(
      [],
    );
  });

  it("of the latest release's date or standing: the lists that are ordered or narrowed by it", async () => {
    const { db } = connections;
    const entry = await createPackage(db);
    const data = { packageId: entry.id, version: "1.0", releasedAt: new Date("2026-01-01T00:00:00Z") };
    const { id } = await db.release.create({ data });
    await db.package.update({ where: { id: entry.id }, data: { latestReleaseId: id } });
    const release = (changes: object) => tagsOf(() => db.release.update({ where: { id }, data: changes }));
    expect(await release({ releasedAt: new Date("2026-02-01T00:00:00Z") })).toContain("packages");
    expect(await release({ developmentStatus: 5 })).toContain("packages");
    expect(await release({ developmentStatus: 6 })).not.toContain("packages");
  });

  it("of a membership: both sides and both lists", async () => {
    const { db } = connections;
    const entry = await createPackage(db);
    const grid = await createGrid(db);
    const added = await tagsOf(() =>
      db.gridPackage.create({ data: { gridId: grid.id, packageId: entry.id } }),
    );
    expect(added).toEqual([`grid:${grid.id}`, "grids", `package:${entry.id}`, "packages"].sort());
    expect(await tagsOf(() => db.gridPackage.deleteMany({ where: { gridId: grid.id } }))).toEqual(added);
  });

  it("of a deleted package: its grids too, through the memberships that go with it", async () => {
    const { db } = connections;
    const entry = await createPackage(db);
    const grid = await createGrid(db, { packageIds: [entry.id] });
    const tags = await tagsOf(() => db.package.delete({ where: { id: entry.id } }));
    expect(tags).toEqual(expect.arrayContaining([`package:${entry.id}`, `grid:${grid.id}`, "packages"]));
  });

  it("of a cell: its grid", async () => {
    const { db } = connections;
    const entry = await createPackage(db);
    const grid = await createGrid(db, { packageIds: [entry.id] });
    const feature = await db.feature.create({ data: { gridId: grid.id, title: "Typed" } });
    const member = await db.gridPackage.findFirstOrThrow({ where: { gridId: grid.id } });
    const tags = await tagsOf(() =>
      db.element.create({
        data: { gridId: grid.id, featureId: feature.id, gridPackageId: member.id, text: "yes" },
      }),
    );
    expect(tags).toEqual([`grid:${grid.id}`, "statistics"]);
  });

  it("of a category, a release, a usage, a profile, a banner", async () => {
    const { db } = connections;
    const entry = await createPackage(db);
    const user = await createUser(db);
    const category = entry.categoryId;
    expect(
      await tagsOf(() => db.category.update({ where: { id: category }, data: { title: "Renamed" } })),
    ).toEqual(["categories", `category:${category}`]);
    expect(await tagsOf(() => db.release.create({ data: { packageId: entry.id, version: "1.0" } }))).toEqual([
      `package:${entry.id}`,
      "statistics",
    ]);
    expect(await tagsOf(() => db.usage.create({ data: { packageId: entry.id, userId: user.id } }))).toEqual([
      `package:${entry.id}`,
      "usages",
    ]);
    expect(await tagsOf(() => db.profile.create({ data: { userId: user.id } }))).toEqual([
      `user:${user.id}`,
      "users",
    ]);
    expect(await tagsOf(() => db.banner.create({ data: { kind: "info", text: "Hello" } }))).toEqual([
      "notices",
    ]);
  });

  it("of a truncated table: everything", async () => {
    expect(await tagsOf(() => connections.pool.query("TRUNCATE package CASCADE"))).toEqual(["everything"]);
  });

  it("not before it is committed, and not when it is rolled back", async () => {
    const entry = await createPackage(connections.db);
    const tags = await tagsOf(async () => {
      const client = await connections.pool.connect();
      await client.query("BEGIN");
      await client.query("UPDATE package SET stars = 99 WHERE id = $1", [entry.id]);
      await client.query("ROLLBACK");
      client.release();
    });
    expect(tags).toEqual([]);
  });
});
