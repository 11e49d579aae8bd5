import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { counted, ImportScene, said } from "@/tests/import-scene";
import { archivePackage, archiveRelease, archiveUser, smallArchive } from "@/tests/small-archive";
import { v4Address, v4Package } from "@/tests/v4-records";

let scene: ImportScene;
beforeEach(async () => {
  scene = await ImportScene.create();
});
afterEach(() => scene.close());

describe("an archive", () => {
  it("goes in whole, with its ids and microseconds", async () => {
    const report = await scene.import([smallArchive()]);
    expect(report.problems).toEqual([]);
    expect(
      await scene.rows(
        `SELECT id, forge, participants, api_score, commits_last_week::text, created_by_id, replaced_by_id,
           latest_release_id, archived_at::text, deprecated_at::text, deprecated_by_id, hidden_at::text
         FROM package ORDER BY id LIMIT 1`,
      ),
    ).toEqual([
      {
        id: 1,
        forge: "github",
        participants: " ada , ,grace",
        api_score: -20,
        commits_last_week: "2026-02-08",
        created_by_id: 1,
        replaced_by_id: 2,
        latest_release_id: 11,
        archived_at: "2024-02-01 00:00:00.1+00",
        deprecated_at: "2024-03-01 00:00:00.000001+00",
        deprecated_by_id: 2,
        hidden_at: "2024-01-26 01:02:15.437576+00",
      },
    ]);
    expect(await scene.rows("SELECT id, version, released_at::text FROM release ORDER BY id")).toEqual([
      { id: 10, version: "1.10", released_at: "2025-09-25 20:00:26.983083+00" },
      { id: 11, version: "1.11", released_at: "2025-09-25 20:00:26.983083+00" },
    ]);
    expect(await scene.rows("SELECT id, grid_id, position FROM grid_package ORDER BY position")).toEqual([
      { id: 31, grid_id: 8, position: 0 },
      { id: 30, grid_id: 7, position: 1 },
    ]);
    expect(await scene.rows("SELECT id, feature_id, grid_package_id, text FROM element")).toEqual([
      { id: 50, feature_id: 40, grid_package_id: 30, text: "+" },
    ]);
    expect(await scene.rows("SELECT package_id, user_id FROM usage ORDER BY user_id")).toEqual([
      { package_id: 1, user_id: 1 },
      { package_id: 1, user_id: 2 },
    ]);
    expect(await scene.rows("SELECT id, user_id FROM favorite")).toEqual([{ id: 60, user_id: 2 }]);
  });

  it("brings accounts with their roles and profiles, marked as imported", async () => {
    await scene.import([smallArchive()]);
    expect(
      await scene.rows(
        `SELECT username, name, email, role, is_imported, gitlab_account, share_favorites
         FROM "user" JOIN profile ON user_id = id ORDER BY id`,
      ),
    ).toMatchObject([
      {
        username: "user-1",
        name: "Ada Novak",
        role: "administrator",
        is_imported: true,
        gitlab_account: "lab-name",
      },
      { username: "user-2", email: null, role: "moderator", share_favorites: true },
    ]);
  });

  it("translates what moderators decided, and the release cycles of products", async () => {
    await scene.import([smallArchive()]);
    expect(await scene.rows("SELECT id, status FROM package_flag ORDER BY id")).toEqual([
      { id: 70, status: "approved" },
      { id: 71, status: "open" },
    ]);
    expect(await scene.rows("SELECT id, status FROM package_site ORDER BY id")).toEqual([
      { id: 80, status: "approved" },
      { id: 81, status: "rejected" },
      { id: 82, status: "pending" },
    ]);
    expect(
      await scene.rows("SELECT id, cycle, end_of_life_on::text, support_ends_on FROM product_cycle"),
    ).toEqual([{ id: 95, cycle: "3.11", end_of_life_on: "2027-10-01", support_ends_on: null }]);
    expect(await scene.rows("SELECT id, slug, author_name FROM post")).toEqual([
      { id: 90, slug: "news", author_name: "Jeff" },
    ]);
  });

  it("moves the sequences on, and says that the search index was left out", async () => {
    const report = await scene.import([smallArchive()]);
    expect(report.notices).toEqual(["The search index was not imported: it follows from the rest."]);
    const [next] = await scene.rows(
      `SELECT nextval('release_id_seq')::int AS release, nextval('grid_package_id_seq')::int AS member,
         nextval('user_id_seq')::int AS account, nextval('product_cycle_id_seq')::int AS cycle`,
    );
    expect(next).toEqual({ release: 12, member: 32, account: 3, cycle: 96 });
  });

  it("imported again changes nothing, and what moderators decided here since stays", async () => {
    await scene.import([smallArchive()]);
    await scene.sql.query("UPDATE package SET hidden_at = NULL");
    await scene.sql.query("UPDATE package_flag SET status = 'dismissed', decided_at = now() WHERE id = 71");
    await scene.sql.query(`UPDATE "user" SET role = 'member' WHERE id = 2`);
    const before = await scene.rowVersions();
    const report = await scene.import([smallArchive()]);
    expect(report.touched().map((kind) => [kind, Object.keys(counted(report, kind))])).toEqual(
      report.touched().map((kind) => [kind, ["unchanged"]]),
    );
    expect(await scene.rowVersions()).toEqual(before);
  });

  it("moves the sequences past the placeholders that come last, too", async () => {
    const { categories, packages } = smallArchive();
    packages[1] = archivePackage(2, { grids: [99] });
    await scene.import([{ categories, packages, grids: [] }]);
    const [next] = await scene.rows("SELECT nextval('grid_id_seq')::int AS id");
    expect(next).toEqual({ id: 100 });
  });

  it("makes placeholders for what its packages name and it does not describe", async () => {
    const archive = smallArchive();
    archive.packages[1] = archivePackage(2, { grids: [7, 99], category_id: 5 });
    const report = await scene.import([archive]);
    expect(report.problems).toEqual([]);
    expect(counted(report, "grid")).toEqual({ created: 2, placeholders: 1 });
    expect(counted(report, "category")).toEqual({ created: 1, placeholders: 1 });
    expect(await scene.rows("SELECT grid_id, position FROM grid_package WHERE package_id = 2")).toEqual([
      { grid_id: 99, position: 1 },
    ]);
  });

  it("updates just what differs", async () => {
    await scene.import([smallArchive()]);
    const archive = smallArchive();
    archive.packages[1] = archivePackage(2, { versions: [archiveRelease(12)], latest_version_id: 12 });
    const [forms] = archive.grids;
    if (forms) forms.elements = [{ ...(forms.elements[0] as object), text: "-" }];
    const report = await scene.import([archive]);
    expect(counted(report, "package")).toEqual({ unchanged: 1, updated: 1 });
    expect(counted(report, "grid")).toEqual({ unchanged: 1, updated: 1 });
    expect(await scene.rows("SELECT text FROM element")).toEqual([{ text: "-" }]);
  });

  it("joins what v4 records brought before it, whatever ids that took", async () => {
    await scene.import([v4Package(1, { grids: [v4Address("grids", 8), v4Address("grids", 7)] })]);
    // An id that the archive uses for another membership.
    await scene.sql.query("UPDATE grid_package SET id = 30 WHERE grid_id = 8");
    const report = await scene.import([smallArchive()]);
    expect(report.problems).toEqual([]);
    expect(await scene.rows("SELECT grid_id FROM grid_package ORDER BY position")).toEqual([
      { grid_id: 8 },
      { grid_id: 7 },
    ]);
    const before = await scene.rowVersions();
    await scene.import([smallArchive()]);
    expect(await scene.rowVersions()).toEqual(before);
  });
});

describe("an archive with bad records", () => {
  it("goes in without them", async () => {
    const archive = smallArchive();
    archive.users.push(archiveUser(3, { date_joined: "2015-02-30T00:00:00Z" }));
    archive.packages.push(archivePackage(3, { versions: [archiveRelease(13, { development_status: 9 })] }));
    archive.packages.push(archivePackage(4, { grids: ["?"] }));
    const report = await scene.import([archive]);
    expect(said(report)).toEqual([
      'rejected user date_joined is no date and time with an offset: "2015-02-30T00:00:00Z"',
      "rejected package versions[0].development_status must not be above 7",
      'rejected package grids[0] must be a whole number, not "?"',
    ]);
    expect(counted(report, "package")).toEqual({ created: 2, rejected: 2 });
  });

  it("says so when a list is none", async () => {
    const report = await scene.import([{ ...smallArchive(), flags: { 1: "?" } }]);
    expect(said(report)).toEqual(["rejected flag must be a list"]);
  });
});
