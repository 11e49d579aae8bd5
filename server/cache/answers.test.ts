import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { AnswerCache } from "@/server/cache/answers";
import { finishedAnswer, type FinishedAnswer } from "@/server/cache/finished-answer";
import { setClock } from "@/server/clock";

const MIB = 1024 * 1024;

const answer = (tags: string[], bytes = 10, status = 200): FinishedAnswer =>
  finishedAnswer({
    status,
    headers: [],
    etag: '"x"',
    coding: "identity",
    isCompressible: false,
    body: Buffer.alloc(bytes),
    tags,
  });

function openCache(maxBytes = MIB): AnswerCache {
  const cache = new AnswerCache(maxBytes);
  cache.open();
  return cache;
}

let restoreClock: (() => void) | undefined;
afterEach(() => restoreClock?.());

test("drops exactly the answers that declared the changed tag", () => {
  const cache = openCache();
  cache.store("one", answer(["package:1", "packages"]), cache.moment());
  cache.store("two", answer(["package:2"]), cache.moment());
  cache.drop("packages");
  expect(cache.get("one")).toBeUndefined();
  expect(cache.get("two")).toBeDefined();
});

test("does not store an answer whose tag changed while it was made", () => {
  const cache = openCache();
  const since = cache.moment();
  cache.drop("package:1");
  cache.store("one", answer(["package:1"]), since);
  cache.store("two", answer(["package:2"]), since);
  expect(cache.get("one")).toBeUndefined();
  expect(cache.get("two")).toBeDefined();
});

test("stores only what succeeded and has tags", () => {
  const cache = openCache();
  cache.store("missing", answer(["package:1"], 10, 404), cache.moment());
  cache.store("one", answer([]), cache.moment());
  expect(cache.size).toBe(0);
});

test("is emptied by a change of everything", () => {
  const cache = openCache();
  const since = cache.moment();
  cache.store("one", answer(["grids"]), since);
  cache.drop("everything");
  cache.store("two", answer(["grids"]), since);
  expect(cache.size).toBe(0);
});

test("keeps nothing while it does not hear of changes, nor what was begun then", () => {
  const cache = openCache();
  cache.store("one", answer(["grids"]), cache.moment());
  cache.close();
  expect(cache.get("one")).toBeUndefined();
  const since = cache.moment();
  cache.store("one", answer(["grids"]), since);
  cache.open();
  cache.store("one", answer(["grids"]), since);
  expect(cache.size).toBe(0);
});

test("forgets the tags of an answer that another one replaces", () => {
  const cache = openCache();
  cache.store("one", answer(["package:1"]), cache.moment());
  cache.store("one", answer(["package:2"]), cache.moment());
  cache.drop("package:1");
  expect(cache.get("one")).toBeDefined();
});

test("is bounded by bytes", () => {
  const cache = openCache(100_000);
  for (let index = 0; index < 50; index += 1) {
    cache.store(`key ${index}`, answer([`package:${index}`], 10_000), cache.moment());
  }
  expect(cache.bytes).toBeLessThanOrEqual(100_000);
  expect(cache.get("key 0")).toBeUndefined();
  expect(cache.get("key 49")).toBeDefined();
  cache.store("too large", answer(["grids"], 200_000), cache.moment());
  expect(cache.get("too large")).toBeUndefined();
});

test("keeps an answer for an hour at most, give or take a second, and a file of the build for good", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  restoreClock = setClock(() => new Date("2026-11-22T10:00:00Z"));
  const cache = openCache();
  cache.store("one", answer(["grids"]), cache.moment());
  cache.store("file of the build", answer(["build"]), cache.moment());
  setClock(() => new Date("2026-11-22T10:59:00Z"));
  vi.advanceTimersByTime(1_000);
  expect(cache.get("one")).toBeDefined();
  setClock(() => new Date("2026-11-22T11:00:01Z"));
  vi.advanceTimersByTime(1_000);
  expect(cache.get("one")).toBeUndefined();
  expect(cache.get("file of the build")).toBeDefined();
});

test("can be turned off", () => {
  const cache = openCache(0);
  cache.store("one", answer(["grids"]), cache.moment());
  expect(cache.get("one")).toBeUndefined();
});
