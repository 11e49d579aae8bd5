import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { counted, ImportScene, said } from "@/tests/import-scene";
import { v4Address, v4Category, v4Grid, v4Package } from "@/tests/v4-records";

let scene: ImportScene;
beforeEach(async () => {
  scene = await ImportScene.create();
});
afterEach(() => scene.close());

const inGrids = (...ids: number[]) => ({ grids: ids.map((id) => v4Address("grids", id)) });
const gridsOf = async (packageId: number) =>
  (
    await scene.rows<{ grid_id: number; position: number }>(
      "SELECT grid_id, position FROM grid_package WHERE package_id = $1 ORDER BY position, id",
      [packageId],
    )
  ).map((row) => row.grid_id);

describe("a v4 package", () => {
  it("is stored with every digit of its times and the week of its last commits", async () => {
    await scene.import([v4Package(1)]);
    const [stored] = await scene.rows(
      `SELECT created_at::text, last_fetched_at::text, commits_last_week::text, commits_per_week, forge, participants
       FROM package`,
    );
    expect(stored).toEqual({
      created_at: "2012-08-25 04:15:04.650984+00",
      last_fetched_at: "2026-02-15 19:34:48.018489+00",
      commits_last_week: "2026-02-15",
      commits_per_week: [0, 1, 2],
      forge: "github",
      participants: "ada,grace",
    });
  });

  it("notes where its facts came from, by the file's name only", async () => {
    await scene.import([v4Package(1)]);
    expect(await scene.rows("SELECT kind, origin, fetched_at::text FROM package_source")).toEqual([
      { kind: "import", origin: "input-0.json", fetched_at: "2026-02-15 19:34:48.018489+00" },
    ]);
  });

  it("keeps the three states of a documentation address apart", async () => {
    const addresses = [null, "", "https://docs.example.org/"];
    await scene.import([addresses.map((documentation_url, n) => v4Package(n + 1, { documentation_url }))]);
    const stored = await scene.rows<{ documentation_url: string | null }>(
      "SELECT documentation_url FROM package ORDER BY id",
    );
    expect(stored.map((row) => row.documentation_url)).toEqual(addresses);
  });

  it("moves the sequence past its id", async () => {
    await scene.import([v4Package(500)]);
    const [next] = await scene.rows<{ id: string }>("SELECT nextval('package_id_seq') AS id");
    expect(Number(next?.id)).toBe(501);
  });

  it("makes placeholders for a category and grids that are not here, which their records complete", async () => {
    const first = await scene.import([v4Package(1, inGrids(10))]);
    expect(counted(first, "grid")).toEqual({ placeholders: 1 });
    expect(counted(first, "category")).toEqual({ placeholders: 1 });
    expect(await scene.rows("SELECT id, title, slug, is_placeholder FROM grid")).toEqual([
      { id: 10, title: "Grid 10", slug: "grid~10", is_placeholder: true },
    ]);
    const second = await scene.import([[v4Grid(10), v4Category(1)]]);
    expect(counted(second, "grid")).toEqual({ updated: 1 });
    expect(await scene.rows("SELECT slug, is_placeholder FROM grid")).toEqual([
      { slug: "grid-of-10", is_placeholder: false },
    ]);
    expect(await scene.rows("SELECT slug, is_placeholder FROM category")).toEqual([
      { slug: "apps-1", is_placeholder: false },
    ]);
  });

  it("says which grids it is in, and in which order", async () => {
    await scene.import([v4Package(1, inGrids(58, 19, 16))]);
    expect(await gridsOf(1)).toEqual([58, 19, 16]);
    const report = await scene.import([v4Package(1, inGrids(16, 58))]);
    expect(counted(report, "package")).toEqual({ updated: 1 });
    expect(await gridsOf(1)).toEqual([16, 58]);
  });

  it("stays in a grid that it does not name when cells are filled there, and that is said", async () => {
    await scene.import([v4Package(1, inGrids(5, 6))]);
    await scene.sql.query(`WITH row AS (INSERT INTO feature (grid_id, title) VALUES (5, 'Async') RETURNING id)
      INSERT INTO element (grid_id, feature_id, grid_package_id, text)
      SELECT 5, row.id, member.id, 'yes' FROM row, grid_package AS member WHERE member.grid_id = 5`);
    const report = await scene.import([v4Package(1, inGrids(7))]);
    expect(await gridsOf(1)).toEqual([7, 5]);
    expect(said(report)).toEqual([
      "note package stays in grid 5, which it does not name, because cells are filled there",
    ]);
    expect(report.isClean).toBe(true);
    expect(counted(await scene.import([v4Package(1, inGrids(7))]), "package")).toEqual({ unchanged: 1 });
  });

  it("leaves alone what v4 does not speak of", async () => {
    await scene.import([v4Package(1)]);
    await scene.sql.query(
      "UPDATE package SET archived_at = '2025-01-01Z', downloads_per_month = 7, participants = ' ada ,, grace,'",
    );
    const report = await scene.import([v4Package(1, { repo_watchers: 21 })]);
    expect(counted(report, "package")).toEqual({ updated: 1 });
    expect(
      await scene.rows(
        "SELECT stars, archived_at IS NULL AS lost, downloads_per_month, participants FROM package",
      ),
    ).toEqual([{ stars: 21, lost: false, downloads_per_month: 7, participants: " ada ,, grace," }]);
  });

  it("does not undo what a person said, and importing it again still changes nothing", async () => {
    await scene.import([v4Package(1)]);
    await scene.sql.query(
      `INSERT INTO package_override (package_id, fact, value) VALUES (1, 'description', '"By hand"')`,
    );
    const description = async () =>
      (await scene.rows<{ description: string }>("SELECT description FROM package"))[0]?.description;
    expect(counted(await scene.import([v4Package(1)]), "package")).toEqual({ unchanged: 1 });
    const changed = v4Package(1, { repo_description: "New words." });
    expect(counted(await scene.import([changed]), "package")).toEqual({ updated: 1 });
    expect(await description()).toBe("By hand");
    expect(counted(await scene.import([changed]), "package")).toEqual({ unchanged: 1 });
    await scene.sql.query("DELETE FROM package_override");
    expect(await description()).toBe("New words.");
  });

  it("that comes to say the same as a person is remembered to have said so", async () => {
    await scene.import([v4Package(1)]);
    await scene.sql.query(
      `INSERT INTO package_override (package_id, fact, value) VALUES (1, 'description', '"By hand"')`,
    );
    const agreeing = v4Package(1, { repo_description: "By hand" });
    expect(counted(await scene.import([agreeing]), "package")).toEqual({ updated: 1 });
    expect(counted(await scene.import([agreeing]), "package")).toEqual({ unchanged: 1 });
    expect(await scene.rows("SELECT fetched_value, fetched_at::text FROM package_override")).toEqual([
      { fetched_value: "By hand", fetched_at: "2026-02-15 19:34:48.018489+00" },
    ]);
  });

  it("leaves the forge alone where a person has named another repository", async () => {
    await scene.import([v4Package(1)]);
    await scene.sql.query(
      `INSERT INTO package_override (package_id, fact, value)
       VALUES (1, 'repository_url', '"https://gitlab.com/moved/here"')`,
    );
    await scene.sql.query("UPDATE package SET forge = 'gitlab'");
    await scene.import([v4Package(1, { repo_watchers: 21 })]);
    expect(await scene.rows("SELECT repository_url, forge, stars FROM package")).toEqual([
      { repository_url: "https://gitlab.com/moved/here", forge: "gitlab", stars: 21 },
    ]);
  });
});

describe("a v4 grid", () => {
  it("adds members that are here, counts those that are not, and takes nobody out", async () => {
    await scene.import([[v4Package(1, inGrids(3)), v4Package(2, inGrids(8))]]);
    const packages = [v4Address("packages", 2), v4Address("packages", 99)];
    const report = await scene.import([v4Grid(3, { packages })]);
    expect(report.pendingMembers).toBe(1);
    expect(report.addedMembers).toBe(1);
    expect(await gridsOf(1)).toEqual([3]);
    expect(await gridsOf(2)).toEqual([8, 3]);
  });

  it("gives way to what a package of the same run says of itself", async () => {
    const given = [v4Grid(3, { packages: [v4Address("packages", 1)] }), v4Package(1, inGrids(8))];
    expect((await scene.import(given)).addedMembers).toBe(0);
    expect(await gridsOf(1)).toEqual([8]);
    const before = await scene.rowVersions();
    await scene.import(given);
    expect(await scene.rowVersions()).toEqual(before);
  });
});

describe("the same input again", () => {
  it("writes no row, sends no notification and takes no id", async () => {
    const given = [
      v4Category(1),
      v4Grid(10, { packages: [v4Address("packages", 1)] }),
      v4Package(1, inGrids(10, 11)),
    ];
    await scene.import(given);
    const before = await scene.rowVersions();
    const sequences = "SELECT sequencename, last_value FROM pg_sequences ORDER BY 1";
    const sequencesBefore = await scene.rows(sequences);
    const heard: string[] = [];
    await scene.sql.query("LISTEN catalogue_tags");
    scene.sql.on("notification", (message) => heard.push(message.payload ?? ""));
    const report = await scene.import(given);
    expect(counted(report, "package")).toEqual({ unchanged: 1 });
    expect(counted(report, "grid")).toEqual({ unchanged: 1 });
    expect(counted(report, "category")).toEqual({ unchanged: 1 });
    expect(await scene.rowVersions()).toEqual(before);
    expect(await scene.rows(sequences)).toEqual(sequencesBefore);
    expect(heard).toEqual([]);
  });
});
