import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importFrom } from "@/server/imports/import-from";
import type { WalkOptions } from "@/server/imports/walk/walk";
import { OutgoingClient } from "@/server/outgoing/client";
import { FakeV4Server, json } from "@/tests/fake-v4-server";
import { counted, ImportScene, said } from "@/tests/import-scene";
import { v4Category, v4Grid, v4Package } from "@/tests/v4-records";

const PAGE = "/api/v4/packages/?limit=2";
const page = (offset: number) => `${PAGE}&offset=${offset}`;

let scene: ImportScene;
let server: FakeV4Server;
let client: OutgoingClient;
let waits: number[];

beforeEach(async () => {
  scene = await ImportScene.create();
  server = await FakeV4Server.start({
    categories: [v4Category(1)],
    grids: [v4Grid(1), v4Grid(2), v4Grid(3)],
    packages: [7, 6, 5, 4, 3, 2, 1].map((id) => v4Package(id, { grids: ["/api/v4/grids/2/"] })),
  });
  client = new OutgoingClient({ allowedHosts: ["127.0.0.1"] });
  waits = [];
});
afterEach(async () => {
  await client.close();
  await server.stop();
  await scene.close();
});

/** Time that passes only by waiting. */
function timer() {
  let now = 0;
  return {
    now: () => now,
    sleep: (ms: number) => {
      now += ms;
      waits.push(ms);
      return Promise.resolve();
    },
  };
}

const walk = (address = server.origin, options: WalkOptions = {}) =>
  importFrom(scene.databaseUrl, [address], {
    walk: { client, timer: timer(), pageSize: 2, concurrency: 1, ratePerSecond: 2, ...options },
  });

const busy =
  (headers: Record<string, string>, status = 429) =>
  (_: unknown, answer: ServerResponse) =>
    void answer.writeHead(status, headers).end();

describe("walking a catalogue", () => {
  it("brings in categories, grids and packages, page by page, from its front page or its API", async () => {
    const report = await walk();
    expect(report.problems).toEqual([]);
    expect(counted(report, "package")).toEqual({ created: 7 });
    expect(counted(report, "grid")).toEqual({ created: 3 });
    expect(counted(report, "category")).toEqual({ created: 1 });
    expect(server.asked).toEqual([
      "/api/v4/",
      "/api/v4/categories/?limit=2",
      "/api/v4/grids/?limit=2",
      "/api/v4/grids/?limit=2&offset=2",
      PAGE,
      page(2),
      page(4),
      page(6),
    ]);
    const before = await scene.rowVersions();
    const again = await walk(`${server.origin}/api/v4/`);
    expect(counted(again, "package")).toEqual({ unchanged: 7 });
    const after = await scene.rowVersions();
    expect({ ...after, import_progress: "" }).toEqual({ ...before, import_progress: "" });
  });

  it("asks for pages ahead, and for each of them once", async () => {
    await walk(server.origin, { concurrency: 4 });
    expect([...server.asked].sort()).toEqual([...new Set(server.asked)].sort());
    expect(await scene.rows("SELECT count(*)::int AS count FROM package")).toEqual([{ count: 7 }]);
  });

  it("notes the list as the origin of facts", async () => {
    await walk();
    expect(await scene.rows("SELECT DISTINCT origin FROM package_source")).toEqual([
      { origin: `${server.origin}/api/v4/packages/` },
    ]);
  });

  it("walks one list, or takes one record, when that is what the address holds", async () => {
    const list = await walk(`${server.origin}${PAGE}`);
    expect(counted(list, "package")).toEqual({ created: 7 });
    server.once("/api/v4/packages/1/", (_, answer) => json(answer, v4Package(1, { repo_watchers: 5 })));
    const one = await walk(`${server.origin}/api/v4/packages/1/`);
    expect(one.problems).toEqual([]);
    expect(counted(one, "package")).toEqual({ updated: 1 });
  });
});

describe("politeness", () => {
  it("spaces requests by the rate", async () => {
    await walk();
    expect(waits).toEqual(Array(7).fill(500));
  });

  it("waits as long as it is asked to, then goes on", async () => {
    server.once(page(2), busy({ "retry-after": "7" }));
    server.once(page(2), busy({}, 503));
    const report = await walk();
    expect(counted(report, "package")).toEqual({ created: 7 });
    expect(waits).toContain(7_000);
    expect(waits).toContain(2_000);
  });

  it("does not wait for hours", async () => {
    server.once(page(2), busy({ "retry-after": "7200" }));
    expect(said(await walk())[0]).toContain("asks to come back in 120 minutes");
  });

  it("gives up when a server stays busy, and keeps what was read", async () => {
    for (let attempt = 0; attempt < 6; attempt += 1) server.once(page(2), busy({}, 503));
    const report = await walk();
    expect(counted(report, "package")).toEqual({ created: 2 });
    expect(said(report)[0]).toContain("answers with status 503");
    expect(report.isClean).toBe(false);
  });
});

describe("an interrupted walk", () => {
  const interrupt = async () => {
    server.once(page(4), (_, answer) => void answer.writeHead(500).end());
    await walk();
    server.asked.length = 0;
  };

  it("goes on at the page where it stopped", async () => {
    await interrupt();
    const report = await walk();
    expect(server.asked).toEqual(["/api/v4/", page(4), page(6)]);
    expect(counted(report, "package")).toEqual({ created: 3 });
    expect(report.notices[0]).toContain("Went on where an earlier import");
    server.asked.length = 0;
    await walk();
    expect(server.asked).toHaveLength(8);
  });

  it("begins anew when asked to", async () => {
    await interrupt();
    await walk(server.origin, { restarts: true });
    expect(server.asked).toHaveLength(8);
  });
});

describe("a list that lies about its next page", () => {
  const lie = (next: (origin: string) => string, results: unknown[] = [v4Package(1)]) => {
    server.once(PAGE, (_, answer) => json(answer, { count: 7, next: next(server.origin), results }));
    return walk();
  };

  it.each<[string, (origin: string) => string, string]>([
    ["on another server", () => "http://169.254.169.254/api/v4/packages/?offset=2", "elsewhere"],
    ["in another list", (origin) => `${origin}/api/v4/grids/?offset=2`, "elsewhere"],
    ["that was read already", (origin) => `${origin}${PAGE}`, "was read already"],
  ])("%s is not followed", async (_, next, message) => {
    const report = await lie(next);
    expect(said(report)[0]).toContain(message);
    expect(counted(report, "package")).toEqual({ created: 1 });
  });

  it("without an end is not followed for ever", async () => {
    server.once(PAGE, (_, answer) =>
      json(answer, { count: 7, next: `${server.origin}${page(99)}`, results: [v4Package(1)] }),
    );
    server.once(page(99), (_, answer) =>
      json(answer, { count: 7, next: `${server.origin}${page(101)}`, results: [] }),
    );
    expect(said(await walk())[0]).toContain("is empty and names a next page");
  });

  it("by scheme only is taken for a server behind a proxy", async () => {
    const report = await lie((origin) => `${origin}${page(6)}`.replace("http:", "https:"));
    expect(report.problems).toEqual([]);
  });
});

describe("what is no catalogue", () => {
  it("is said in words", async () => {
    const html = await walk(`${server.origin}/about/`);
    expect(said(html)[0]).toContain("answers with status 404");
    const guarded = new OutgoingClient();
    const refused = await walk(server.origin, { client: guarded });
    expect(said(refused)[0]).toContain("is a private address");
    await guarded.close();
  });
});
