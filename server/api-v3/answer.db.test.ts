import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { collectTags, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { responseOf } from "@/tests/response-of";
import { siteDatabase } from "@/tests/site-database";
import { answerV3 } from "./answer";

const ask = (path: string, verb = "GET") => responseOf(answerV3(verb, `/api/v3/${path}`, null));

async function read<Body>(path: string): Promise<Body> {
  return (await ask(path)).json() as Promise<Body>;
}

type List = {
  meta: { limit: number; next: string | null; offset: number; previous: string | null; total_count: number };
  objects: { slug: string }[];
};

const slugsOf = async (path: string) => (await read<List>(path)).objects.map(({ slug }) => slug);

siteDatabase();

beforeAll(async () => {
  await pool().query(`
    INSERT INTO "user" (id, username, email, is_active, created_at) VALUES
      (1, 'ada', 'ada@example.org', true, '2020-01-01 00:00:00.000001+00'),
      (2, 'b.b@c', 'bob@example.org', true, now()), (3, 'gone', NULL, false, now());
    INSERT INTO profile (user_id, github_account, public_email, modified_at) VALUES
      (1, 'ada-hub', 'public@example.org', '2021-01-01 00:00:00+00');
    INSERT INTO category (id, title, slug, title_plural) VALUES (1, 'App', 'apps', 'Apps'), (2, 'B', 'b', 'B');
    INSERT INTO grid (id, title, slug, deleted_at, is_placeholder) VALUES
      (1, 'Zoo', 'zoo', NULL, false), (2, 'ant', 'ant', NULL, false), (3, 'Gone', 'gone', now(), false),
      (4, 'Grid 4', 'grid~4', NULL, true);
    INSERT INTO package (id, title, slug, category_id, created_by_id, modified_by_id, deleted_at, hidden_at,
                         commits_per_week, participants, created_at, modified_at) VALUES
      (1, 'banana', 'banana', 1, 1, 2, NULL, NULL, '{1,2,3}', ' a ,,é', '2026-02-15 23:02:37.757866+00', '2026-02-15 23:02:37+00'),
      (2, 'Zebra', 'zebra', 2, NULL, NULL, NULL, now(), '{}', '', now(), now()),
      (3, 'gone', 'gone', 1, NULL, NULL, now(), NULL, '{}', '', now(), now()),
      (4, 'Apple', '2026', 1, NULL, NULL, NULL, NULL, '{}', '', now(), now());
    INSERT INTO grid_package (grid_id, package_id, position) VALUES (1, 1, 2), (2, 1, 1), (3, 1, 0), (1, 2, 0), (1, 3, 0);
    INSERT INTO usage (package_id, user_id) VALUES (1, 1), (1, 2);
    INSERT INTO redirect (kind, slug, package_id) VALUES ('package', 'bananas', 1), ('package', 'lost', 3);
    INSERT INTO redirect (kind, slug, grid_id) VALUES ('grid', 'ants', 2)`);
});

describe("a package", () => {
  it("is read by its slug, also one of digits", async () => {
    expect(await (await ask("packages/banana/")).text()).toBe(
      '{"absolute_url": "/packages/p/banana/", "created": "2026-02-15T23:02:37.757Z", ' +
        '"modified": "2026-02-15T23:02:37Z", "slug": "banana", "title": "banana", ' +
        '"category": "/api/v3/categories/apps/", "commit_list": "1,2,3", "commits_over_52": "1,2,3", ' +
        '"created_by": "/api/v3/users/ada/", "documentation_url": null, ' +
        '"grids": ["/api/v3/grids/ant/", "/api/v3/grids/zoo/"], "last_fetched": null, ' +
        '"last_modified_by": "b.b@c", "participants": " a ,,\\u00e9", "pypi_url": "", "pypi_version": null, ' +
        '"repo_description": "", "repo_forks": 0, "repo_url": "", "repo_watchers": 0, ' +
        '"resource_uri": "/api/v3/packages/banana/", "usage_count": 2}',
    );
    expect(await read("packages/2026/")).toMatchObject({ title: "Apple", commit_list: "", created_by: null });
  });

  it("is not found when it is deleted, but shown when it is hidden", async () => {
    const answer = await ask("packages/gone/");
    expect([answer.status, await answer.text()]).toEqual([
      404,
      '{"error": 404, "message": "No Package matches the given query."}',
    ]);
    expect((await ask("packages/zebra/")).status).toBe(200);
  });

  it("has moved when it was renamed", async () => {
    const answer = await ask("packages/bananas/?a=%20b");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/api/v3/packages/banana/?a=%20b"]);
    expect((await ask("grids/ants/packages/")).headers.get("location")).toBe("/api/v3/grids/ant/packages/");
    expect((await ask("packages/lost/")).status).toBe(404);
  });
});

describe("a list", () => {
  it("is ordered by title, bytewise, without what is deleted", async () => {
    expect(await slugsOf("packages/")).toEqual(["2026", "zebra", "banana"]);
    expect(await slugsOf("grids/")).toEqual(["grid~4", "zoo", "ant"]);
    expect(await slugsOf("categories/")).toEqual(["apps", "b"]);
    expect(await slugsOf("grids/zoo/packages/")).toEqual(["zebra", "banana"]);
  });

  it("goes on where it says", async () => {
    const { meta } = await read<List>("packages/?limit=1&offset=1");
    expect(meta).toEqual({
      limit: 1,
      next: "/api/v3/packages/?limit=1&offset=2",
      offset: 1,
      previous: "/api/v3/packages/?limit=1&offset=0",
      total_count: 3,
    });
    expect(await slugsOf("packages/?limit=1&offset=2")).toEqual(["banana"]);
    expect((await read<List>("packages/?limit=0")).objects).toEqual([]);
  });

  it("has an exact empty page beyond every number", async () => {
    expect(await (await ask("grids/?limit=2&offset=99999999999999999999")).text()).toBe(
      '{"meta": {"limit": 2, "next": null, "offset": 99999999999999999999, ' +
        '"previous": "/api/v3/grids/?limit=2&offset=99999999999999999997", "total_count": 3}, "objects": []}',
    );
  });

  it("is capped", async () => {
    onTestFinished(async () => void (await pool().query("DELETE FROM grid WHERE id >= 100")));
    await pool().query(
      "INSERT INTO grid (id, title, slug) SELECT n, n, 'g' || n FROM generate_series(100, 1200) n",
    );
    const { meta, objects } = await read<List>("grids/?limit=5000");
    expect(meta).toMatchObject({ limit: 1000, next: "/api/v3/grids/?limit=1000&offset=1000" });
    expect(objects).toHaveLength(1000);
  });

  it("is narrowed to a category, which its links keep", async () => {
    const { meta, objects } = await read<List>("packages/?limit=1&category=apps");
    expect(meta).toMatchObject({
      next: "/api/v3/packages/?category=apps&limit=1&offset=1",
      total_count: 2,
    });
    expect(objects).toMatchObject([{ slug: "2026" }]);
  });

  it.each(["nothing", "", "%00", "%ff", "x".repeat(10_000)])(
    "names everything for a category that is none (%#)",
    async (category) => {
      const { meta } = await read<List>(`packages/?category=${category}&limit=1`);
      expect(meta).toMatchObject({ next: "/api/v3/packages/?limit=1&offset=1", total_count: 3 });
    },
  );
});

describe("a request that is not a plain GET", () => {
  it.each(["HEAD", "OPTIONS"])("is answered as one: %s", async (verb) => {
    expect(await (await ask("grids/ant/", verb)).json()).toMatchObject({ slug: "ant" });
  });

  it.each(["POST", "DELETE", "TRACE", "BREW"])("is refused: %s", async (verb) => {
    const answer = await ask("packages/nothing/", verb);
    expect([answer.status, answer.headers.get("allow"), await answer.json()]).toEqual([
      405,
      "GET, HEAD, OPTIONS",
      { error: 405, message: `Method "${verb}" not allowed.` },
    ]);
  });

  it("is led to the final slash", async () => {
    expect((await ask("packages/banana?x=1", "POST")).headers.get("location")).toBe(
      "/api/v3/packages/banana/?x=1",
    );
  });
});

describe("an address that is none", () => {
  it.each([
    "nothing/",
    "packages/a.b/",
    "packages/a%00b/",
    "packages/%ff/",
    "grids/zoo/other/",
    "users/a b/",
  ])("is the site's own 404: %s", async (path) => {
    expect(await answerV3("GET", `/api/v3/${path}`, null)).toMatchObject({
      status: 404,
      drawnAt: "/_not-found/",
    });
  });
});

describe("what is read for an answer", () => {
  it.each([
    ["packages/banana/", 1, [tags.package(1), tags.category(1), tags.grids, tags.user(1), tags.user(2)]],
    ["packages/", 2, [tags.packages, tags.grids, tags.categories, tags.usages, tags.users]],
    ["packages/?category=b", 2, [tags.packages, tags.grids, tags.categories, tags.usages, tags.users]],
    ["packages/?category=unknown", 2, []],
    ["packages/?limit=0", 1, [tags.packages, tags.grids, tags.categories, tags.usages, tags.users]],
    ["grids/zoo/", 1, [tags.grid(1)]],
    ["grids/?limit=1", 2, [tags.grids, tags.grid(4)]],
    [
      "grids/zoo/packages/",
      2,
      [tags.grid(1), tags.packages, tags.grids, tags.categories, tags.usages, tags.users],
    ],
    ["categories/b/", 1, [tags.category(2)]],
    ["categories/", 2, [tags.categories]],
    ["", 0, []],
  ])("of %s: %d statements, declared", async (path, statements, expected) => {
    const query = vi.spyOn(pool(), "query");
    onTestFinished(() => query.mockRestore());
    const collected = await collectTags(async (set) => {
      await ask(path);
      return set;
    });
    expect(query).toHaveBeenCalledTimes(statements);
    expect(collected).toEqual(new Set(expected));
  });
});
