import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { collectTags, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { responseOf } from "@/tests/response-of";
import { siteDatabase } from "@/tests/site-database";
import { answerApi } from "./answer";

const origin = "https://catalogue.example";
const headers = { host: "catalogue.example", "x-forwarded-proto": "https" };

const answering = (path: string, verb: string, more: Record<string, string>) =>
  answerApi(new Request("http://inside/", { headers: { ...headers, ...more } }), verb, path);

const ask = (path: string, verb = "GET", more: Record<string, string> = {}) =>
  responseOf(answering(path, verb, more));

async function read<Body>(path: string): Promise<Body> {
  return (await ask(path)).json() as Promise<Body>;
}

siteDatabase();

beforeAll(async () => {
  await pool().query(`
    INSERT INTO category (id, title, slug, title_plural, is_placeholder) VALUES
      (1, 'App', 'apps', 'Apps', false), (2, 'Category 2', 'category~2', 'Category 2', true);
    INSERT INTO grid (id, title, slug, deleted_at, is_placeholder) VALUES
      (1, 'One', 'one', NULL, false), (2, 'Gone', 'gone', now(), false), (3, 'Grid 3', 'grid~3', NULL, true);
    INSERT INTO package (id, title, slug, category_id, deleted_at, hidden_at, documentation_url, participants,
                         commits_per_week, created_at, modified_at, last_fetched_at) VALUES
      (1, 'banana', 'banana', 1, NULL, NULL, NULL, ' a ,,b, a,', '{1,2,3}',
       '2026-02-15 23:02:37.757866+00', '2026-07-01 12:00:00.1+00', '2026-02-15 23:02:37+00'),
      (2, 'Zebra', 'zebra', 1, NULL, now(), '', '', '{}', now(), now(), NULL),
      (3, 'gone', 'gone', 1, now(), NULL, 'https://x.org', '', '{}', now(), now(), NULL),
      (4, 'Apple', '2026', 1, NULL, NULL, 'https://x.org', '', '{}', now(), now(), NULL);
    INSERT INTO grid_package (grid_id, package_id, position) VALUES
      (1, 1, 2), (2, 1, 1), (3, 1, 0), (1, 2, 0), (1, 3, 0), (1, 4, 0)`);
});

describe("a package", () => {
  it("is read by id or slug, with exact times and its grids in their order", async () => {
    const byId = await (await ask("/api/v4/packages/1/")).text();
    expect(await (await ask("/api/v4/packages/banana/")).text()).toBe(byId);
    expect(JSON.parse(byId)).toEqual({
      category: `${origin}/api/v4/categories/1/`,
      grids: [`${origin}/api/v4/grids/3/`, `${origin}/api/v4/grids/1/`],
      id: 1,
      title: "banana",
      slug: "banana",
      last_updated: null,
      last_fetched: "2026-02-15T18:02:37-05:00",
      repo_url: "",
      pypi_version: null,
      created: "2026-02-15T18:02:37.757866-05:00",
      modified: "2026-07-01T08:00:00.100000-04:00",
      repo_forks: 0,
      repo_description: "",
      pypi_url: "",
      documentation_url: null,
      repo_watchers: 0,
      commits_over_52: [1, 2, 3],
      participants: ["a", "b", "a"],
    });
  });

  it("keeps the three states of its documentation's address apart", async () => {
    const states = [1, 2, 4].map(
      async (id) => (await read<{ documentation_url: unknown }>(`/api/v4/packages/${id}/`)).documentation_url,
    );
    expect(await Promise.all(states)).toEqual([null, "", "https://x.org"]);
  });

  it("is not found when it is deleted, but shown when it is hidden", async () => {
    expect((await ask("/api/v4/packages/3/")).status).toBe(404);
    expect((await ask("/api/v4/packages/gone/")).status).toBe(404);
    expect((await ask("/api/v4/packages/2/")).status).toBe(200);
  });

  it("cannot be reached by a slug of digits", async () => {
    expect(await read("/api/v4/packages/2026/")).toEqual({ detail: "No Package matches the given query." });
    expect(await read("/api/v4/packages/04/")).toMatchObject({ id: 4, slug: "2026" });
  });
});

describe("a list", () => {
  it("counts and shows what is not deleted, newest first", async () => {
    const list = await read<{ count: number; results: { id: number }[] }>(
      "/api/v4/packages/?limit=2&offset=1",
    );
    expect(list).toMatchObject({ count: 3, next: null, previous: `${origin}/api/v4/packages/?limit=2` });
    expect(list.results.map(({ id }) => id)).toEqual([2, 1]);
    expect(await read("/api/v4/grids/?limit=1")).toMatchObject({
      count: 2,
      next: `${origin}/api/v4/grids/?limit=1&offset=1`,
    });
  });

  it("caps its length and says so in its links", async () => {
    onTestFinished(async () => void (await pool().query("DELETE FROM grid WHERE id >= 100")));
    await pool().query(
      "INSERT INTO grid (id, title, slug) SELECT n, n, 'g' || n FROM generate_series(100, 1200) n",
    );
    const list = await read<{ next: string; results: unknown[] }>(
      "/api/v4/grids/?limit=100000000000000000000",
    );
    expect(list.next).toBe(`${origin}/api/v4/grids/?limit=1000&offset=1000`);
    expect(list.results).toHaveLength(1000);
  });
});

describe("a grid", () => {
  it("names its packages by title, bytewise, without deleted ones", async () => {
    const grid = await read<{ packages: string[] }>("/api/v4/grids/one.json");
    expect(grid.packages).toEqual([4, 2, 1].map((id) => `${origin}/api/v4/packages/${id}.json`));
  });

  it("is served as it is while it is a placeholder", async () => {
    expect(await read("/api/v4/grids/3/")).toMatchObject({
      id: 3,
      title: "Grid 3",
      packages: [`${origin}/api/v4/packages/1/`],
    });
    expect(await read("/api/v4/categories/2/")).toMatchObject({ id: 2, slug: "category~2" });
  });
});

describe("what an answer depends on", () => {
  it.each([
    ["packages/banana/", [tags.package(1), tags.grids]],
    ["packages/?limit=1", [tags.packages, tags.grids]],
    ["grids/one/", [tags.grid(1)]],
    ["grids/?limit=2", [tags.grids, tags.grid(3), tags.grid(1)]],
    ["categories/1/", [tags.category(1)]],
    ["categories/", [tags.categories]],
    ["packages/99/", []],
    ["", []],
  ])("is declared for %s", async (path, expected) => {
    const collected = await collectTags(async (set) => {
      await ask(`/api/v4/${path}`);
      return [...set];
    });
    expect(new Set(collected)).toEqual(new Set(expected));
  });
});

describe("a request that is not a plain GET", () => {
  it("is refused in words that name its verb, before anything is looked up", async () => {
    const answer = await ask("/api/v4/packages/99/", "propfind");
    expect([answer.status, await answer.json()]).toEqual([405, { detail: 'Method "PROPFIND" not allowed.' }]);
  });

  it("is told about the resource by OPTIONS, whatever its key", async () => {
    const answer = await answering("/api/v4/grids/99/", "OPTIONS", { accept: "text/html" });
    const described = "exchange" in answer ? answer.exchange?.body : undefined;
    expect(answer.status).toBe(200);
    expect(JSON.parse(described ?? "")).toMatchObject({ name: "Grid Instance" });
  });
});
