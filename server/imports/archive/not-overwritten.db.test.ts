import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { counted, ImportScene, said } from "@/tests/import-scene";
import { smallArchive } from "@/tests/small-archive";
import { v4Package } from "@/tests/v4-records";

let scene: ImportScene;
beforeEach(async () => {
  scene = await ImportScene.create();
});
afterEach(() => scene.close());

describe("what an archive does not overwrite", () => {
  it("is an account made here, and nothing is credited to it", async () => {
    await scene.sql.query(`INSERT INTO "user" (id, username) VALUES (1, 'local')`);
    const report = await scene.import([smallArchive()]);
    expect(said(report)).toEqual([
      'conflict user id 1 is held by a different account, "local"',
      "note package 1 of those who use it left out: their accounts are not here",
    ]);
    expect(await scene.rows("SELECT created_by_id FROM package WHERE id = 1")).toEqual([
      { created_by_id: null },
    ]);
    expect(await scene.rows("SELECT user_id FROM usage")).toEqual([{ user_id: 2 }]);
  });

  it("is what somebody made of an imported account that they sign in to", async () => {
    await scene.import([smallArchive()]);
    await scene.sql.query(`INSERT INTO account (user_id, provider_id, account_id) VALUES (1, 'github', '7')`);
    await scene.sql.query(`UPDATE "user" SET email = 'new@example.org', email_verified = true WHERE id = 1`);
    await scene.sql.query("UPDATE profile SET share_favorites = true, github_url = NULL WHERE user_id = 1");
    const before = await scene.rowVersions();
    expect(counted(await scene.import([smallArchive()]), "user")).toEqual({ unchanged: 2 });
    expect(await scene.rowVersions()).toEqual(before);
  });

  it("is a different package under the same id: nothing of the archive's is hung on it", async () => {
    await scene.import([v4Package(1, { slug: "mine", repo_url: "https://example.org/mine" })]);
    const report = await scene.import([smallArchive()]);
    expect(counted(report, "package")).toEqual({ created: 1, conflicts: 1 });
    expect(counted(report, "favorite")).toEqual({ conflicts: 1 });
    expect(counted(report, "site")).toEqual({ conflicts: 3 });
    expect(counted(report, "grid")).toEqual({ created: 2 });
    expect(said(report)).toContain("note grid 1 of its cells left out: their packages are not in it");
    expect(await scene.rows("SELECT id FROM grid_package")).toEqual([]);
    expect(await scene.rows("SELECT slug, hidden_at, replaced_by_id FROM package WHERE id = 1")).toEqual([
      { slug: "mine", hidden_at: null, replaced_by_id: null },
    ]);
  });
});
