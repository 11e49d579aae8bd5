import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importFrom } from "@/server/imports/import-from";
import { counted, ImportScene, said } from "@/tests/import-scene";
import { smallArchive } from "@/tests/small-archive";
import { v4Address, v4Category, v4Grid, v4Package } from "@/tests/v4-records";

let scene: ImportScene;
beforeEach(async () => {
  scene = await ImportScene.create();
});
afterEach(() => scene.close());

describe("conflicts", () => {
  it("are reported and overwrite nothing: an id or a slug that a different entry holds", async () => {
    await scene.import([[v4Package(1), v4Package(2), v4Grid(1), v4Category(1)]]);
    const before = await scene.rowVersions();
    const report = await scene.import([
      [
        v4Package(1, { slug: "other", repo_url: "https://github.com/else/where" }),
        v4Package(3, { slug: "package-2" }),
        v4Grid(1, { slug: "other" }),
        v4Grid(2, { slug: "grid-of-1" }),
        v4Category(1, { slug: "other" }),
      ],
    ]);
    expect(said(report)).toEqual([
      'conflict category id 1 is held by a different entry, "apps-1"',
      'conflict grid id 1 is held by a different entry, "grid-of-1"',
      'conflict grid slug "grid-of-1" is held by a different entry, id 1',
      'conflict package id 1 is held by a different entry, "package-1"',
      'conflict package slug "package-2" is held by a different entry, id 2',
    ]);
    expect(report.isClean).toBe(false);
    expect(await scene.rowVersions()).toEqual(before);
  });

  it("are not made by a renamed package: its repository tells, and its old address leads on", async () => {
    await scene.import([v4Package(1)]);
    const report = await scene.import([v4Package(1, { slug: "renamed" })]);
    expect(counted(report, "package")).toEqual({ updated: 1 });
    expect(await scene.rows("SELECT kind, slug, package_id FROM redirect")).toEqual([
      { kind: "package", slug: "package-1", package_id: 1 },
    ]);
    await scene.import([v4Package(1)]);
    expect(await scene.rows("SELECT slug FROM redirect")).toEqual([{ slug: "renamed" }]);
  });

  it("keep packages out of a different grid or category that holds the id", async () => {
    await scene.import([[v4Category(1, { slug: "mine" }), v4Grid(10, { slug: "mine" }), v4Category(2)]]);
    const inGrid = { grids: [v4Address("grids", 10), v4Address("grids", 11)] };
    const report = await scene.import([
      [
        v4Category(1),
        v4Grid(10),
        v4Package(1, inGrid),
        v4Package(2, { ...inGrid, category: v4Address("categories", 2) }),
      ],
    ]);
    expect(said(report)).toEqual([
      'conflict category id 1 is held by a different entry, "mine"',
      'conflict grid id 10 is held by a different entry, "mine"',
      "conflict package its category, 1, is a different one here",
      "note package is not put into grid 10, which is a different one here",
    ]);
    expect(await scene.rows("SELECT package_id, grid_id FROM grid_package")).toEqual([
      { package_id: 2, grid_id: 11 },
    ]);
  });

  it("inside one file are found too", async () => {
    const report = await scene.import([
      [v4Package(1), v4Package(1, { slug: "x", repo_url: "https://example.org/x" })],
    ]);
    expect(counted(report, "package")).toEqual({ created: 1, conflicts: 1 });
  });
});

describe("bad records", () => {
  it("are reported with file, record and field; the others go in", async () => {
    const report = await scene.import([
      [
        v4Package(1),
        v4Package(2, { repo_watchers: -1, created: "never" }),
        v4Package(3, { commits_over_52: Array(53).fill(1) }),
      ],
    ]);
    expect(counted(report, "package")).toEqual({ created: 1, rejected: 2 });
    expect(report.problems).toEqual([
      expect.objectContaining({ record: "[1] (id 2)", field: "created" }),
      expect.objectContaining({ record: "[1] (id 2)", field: "repo_watchers" }),
      expect.objectContaining({
        origin: expect.stringContaining("input-0.json") as string,
        record: "[2] (id 3)",
        field: "commits_over_52",
        message: "has more than 52 weeks",
      }),
    ]);
  });

  it("do not drown the others in the faults of one", async () => {
    const report = await scene.import([[v4Package(1, { commits_over_52: Array(52).fill(-1) })]]);
    expect(counted(report, "package")).toEqual({ rejected: 1 });
    expect(report.problems).toHaveLength(6);
    expect(report.problems[5]?.message).toBe("has 47 further faults");
  });

  it("are told by their ids, whatever these are", async () => {
    const odd = v4Package(1, { id: { toString: 1, valueOf: 1 } });
    const report = await scene.import([[odd, { id: { toString: 1, valueOf: 1 } }]]);
    expect(report.problems.map(({ record, message }) => [record, message])).toEqual([
      ["[0] (id an object)", "must be a whole number, not an object"],
      ["[1] (id an object)", "is neither a package, a grid nor a category"],
    ]);
  });

  it("do not stand in the way of good ones with the same id", async () => {
    const bad = v4Package(1, { repo_forks: -1 });
    const report = await scene.import([bad, smallArchive()]);
    expect(said(report)).toEqual(["rejected package repo_forks must not be below 0"]);
    expect(await scene.rows("SELECT package_id FROM favorite")).not.toEqual([]);
  });

  it("that only the database refuses take no neighbour with them, and leave nothing half-written", async () => {
    // A rule that the schemas do not know of.
    await scene.sql.query("ALTER TABLE package ADD CONSTRAINT no_evil CHECK (title <> 'Evil')");
    const grids = ["https://x/api/v4/grids/77/"];
    const report = await scene.import([[v4Package(1), v4Package(2, { title: "Evil", grids }), v4Package(3)]]);
    expect(counted(report, "package")).toEqual({ created: 2, rejected: 1 });
    expect(report.problems[0]).toMatchObject({ record: "[1] (id 2)", severity: "rejected" });
    expect(await scene.rows("SELECT id FROM package ORDER BY id")).toEqual([{ id: 1 }, { id: 3 }]);
    expect(await scene.rows("SELECT id FROM grid")).toEqual([]);
  });

  it("and files that cannot be read do not keep the other files out", async () => {
    scene.file("a.json", "{");
    scene.file("b.txt", "<html>");
    scene.file("c.json", JSON.stringify(v4Package(1)));
    scene.file("d.json", JSON.stringify({ hello: "world" }));
    const report = await importFrom(scene.databaseUrl, [scene.folder]);
    expect(counted(report, "package")).toEqual({ created: 1 });
    expect(counted(report, "input")).toEqual({ rejected: 3 });
  });
});

describe("a dry run", () => {
  it("says what would change, and changes nothing", async () => {
    await scene.import([v4Package(1)]);
    const before = await scene.rowVersions();
    const report = await scene.import(
      [[v4Package(1, { repo_watchers: 99 }), v4Package(2), v4Package(3, { slug: "package-1" })]],
      { isDryRun: true },
    );
    expect(counted(report, "package")).toEqual({ created: 1, updated: 1, conflicts: 1 });
    expect(await scene.rowVersions()).toEqual(before);
  });
});

describe("replacing", () => {
  it("empties the catalogue and keeps the accounts made here", async () => {
    await scene.import([[v4Package(1), v4Grid(5)]]);
    await scene.sql.query(
      `INSERT INTO "user" (username, is_imported) VALUES ('here', false), ('imported', true)`,
    );
    await scene.import([v4Package(1, { slug: "other", repo_url: "" })], { replaces: true });
    expect(await scene.rows("SELECT id, slug FROM package")).toEqual([{ id: 1, slug: "other" }]);
    expect(await scene.rows("SELECT id FROM grid")).toEqual([]);
    expect(await scene.rows(`SELECT username FROM "user"`)).toEqual([{ username: "here" }]);
  });

  it("does not empty it when the input cannot be used", async () => {
    await scene.import([v4Package(1)]);
    const missing = importFrom(scene.databaseUrl, [`${scene.folder}/missing.json`], { replaces: true });
    await expect(missing).rejects.toThrow("cannot be read");
    const damaged = importFrom(scene.databaseUrl, [scene.file("damaged.json", '{"id": 1')], {
      replaces: true,
    });
    await expect(damaged).rejects.toThrow("Nothing was emptied");
    const unreachable = importFrom(scene.databaseUrl, ["http://127.0.0.1:1/"], { replaces: true });
    await expect(unreachable).rejects.toThrow("is a private address");
    expect(await scene.rows("SELECT id FROM package")).toEqual([{ id: 1 }]);
  });
});

it("lets only one import write at a time", async () => {
  await scene.sql.query("SELECT pg_advisory_lock(4711004)");
  await expect(scene.import([v4Package(1)])).rejects.toThrow("Another import is writing");
});

describe("a bad record of a grid", () => {
  it("that only the database refuses does not end the import when its members are settled", async () => {
    await scene.import([v4Package(1)]);
    await scene.sql.query("ALTER TABLE grid ADD CONSTRAINT no_evil CHECK (title <> 'Evil')");
    const packages = [v4Address("packages", 1)];
    const report = await scene.import([[v4Grid(5, { title: "Evil", packages }), v4Grid(6, { packages })]]);
    expect(counted(report, "grid")).toEqual({ created: 1, rejected: 1 });
    expect(report.addedMembers).toBe(1);
  });
});
