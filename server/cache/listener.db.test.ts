import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { AnswerCache } from "@/server/cache/answers";
import { finishedAnswer } from "@/server/cache/finished-answer";
import { hearOfChanges, listenForChanges, type Listener } from "@/server/cache/listener";
import { createTestDatabase, type TestDatabase } from "@/tests/database";

const WAIT = { timeout: 5_000, interval: 10 };

let database: TestDatabase;
let editor: pg.Client;
let caches: AnswerCache[];
let listeners: Listener[];

beforeAll(async () => {
  database = await createTestDatabase();
  editor = new pg.Client({ connectionString: database.url });
  await editor.connect();
});

afterAll(async () => {
  await editor.end();
  await database.drop();
});

beforeEach(async () => {
  caches = [new AnswerCache(1_000_000), new AnswerCache(1_000_000)];
  listeners = await Promise.all(caches.map((cache) => listenForChanges(database.url, cache)));
});

afterEach(async () => {
  await Promise.all(listeners.map((listener) => listener.close()));
});

const answer = (...tags: string[]) =>
  finishedAnswer({
    status: 200,
    headers: [],
    etag: '"x"',
    coding: "identity",
    isCompressible: false,
    body: Buffer.from("x"),
    tags,
  });

function storeEverywhere(key: string, ...tags: string[]): void {
  for (const cache of caches) {
    cache.store(key, answer(...tags), cache.moment());
    expect(cache.get(key)).toBeDefined();
  }
}

async function expectDroppedEverywhere(key: string): Promise<void> {
  await vi.waitFor(() => expect(caches.map((cache) => cache.get(key))).toEqual([undefined, undefined]), WAIT);
}

test("a change by another connection drops the answer in every instance, and no other answer", async () => {
  const { rows } = await editor.query<{ id: number }>(
    "INSERT INTO category (title, slug, title_plural) VALUES ('App', 'apps', 'Apps') RETURNING id",
  );
  const id = rows[0]?.id;
  storeEverywhere("changed", `category:${id}`);
  storeEverywhere("other", "package:999999");
  await editor.query("UPDATE category SET title = 'Application' WHERE id = $1", [id]);
  await expectDroppedEverywhere("changed");
  expect(caches.every((cache) => cache.get("other"))).toBe(true);
});

test("whoever waits to hear of a change finds nothing older, a hundred times over", async () => {
  for (let round = 0; round < 100; round += 1) {
    storeEverywhere("changed", "grids");
    await editor.query("SELECT pg_notify('catalogue_tags', 'grids')");
    await hearOfChanges();
    expect(caches.map((cache) => cache.get("changed"))).toEqual([undefined, undefined]);
  }
});

test("a notification of everything empties every instance", async () => {
  storeEverywhere("grids", "grids");
  await editor.query("SELECT pg_notify('catalogue_tags', 'everything')");
  await expectDroppedEverywhere("grids");
});

test("a change that is rolled back drops nothing", async () => {
  storeEverywhere("grids", "grids");
  await editor.query("BEGIN");
  await editor.query("SELECT pg_notify('catalogue_tags', 'grids')");
  await editor.query("ROLLBACK");
  // What is announced later arrives later: once it has, the other would have too.
  storeEverywhere("marked", "marker");
  await editor.query("SELECT pg_notify('catalogue_tags', 'marker')");
  await expectDroppedEverywhere("marked");
  expect(caches.every((cache) => cache.get("grids"))).toBe(true);
});

test("a lost connection empties the cache, which is filled again once changes are heard of", async () => {
  storeEverywhere("before", "grids");
  await editor.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'catalogue cache'",
  );
  await expectDroppedEverywhere("before");
  await vi.waitFor(() => storeEverywhere("after", "grids"), WAIT);
  await editor.query("SELECT pg_notify('catalogue_tags', 'grids')");
  await expectDroppedEverywhere("after");
});

test("without a database nothing is kept, and nothing fails", async () => {
  const cache = new AnswerCache(1_000_000);
  const listener = await listenForChanges("postgresql://nobody@127.0.0.1:1/none", cache);
  cache.store("one", answer("grids"), cache.moment());
  expect(cache.size).toBe(0);
  await listener.close();
});
