import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { answerScope, inAnswerScope } from "@/server/answer-scope";
import { AnswerCache } from "@/server/cache/answers";
import { finishedAnswer } from "@/server/cache/finished-answer";
import { today, validUntil } from "@/server/cache/validity";
import { setClock } from "@/server/clock";

const at = (time: string) => () => new Date(`2026-11-22T${time}Z`);

afterEach(() => void setClock(() => new Date()));

test("the earliest moment counts", () => {
  const until = inAnswerScope(() => {
    validUntil(at("12:00:00")());
    validUntil(at("11:00:00")());
    validUntil(at("13:00:00")());
    return answerScope()?.validUntilMs;
  });
  expect(until).toBe(at("11:00:00")().getTime());
});

test("an answer of a day is right until the next one", () => {
  setClock(at("23:59:59.999"));
  inAnswerScope((scope) => {
    expect(today()).toEqual(new Date("2026-11-22T00:00:00Z"));
    expect(scope.validUntilMs).toBe(Date.parse("2026-11-23T00:00:00Z"));
  });
});

test("does nothing outside an answer", () => {
  expect(() => validUntil(new Date())).not.toThrow();
});

const answer = (validUntilMs: number) =>
  finishedAnswer({
    status: 200,
    headers: [],
    etag: '"x"',
    coding: "identity",
    isCompressible: false,
    body: Buffer.alloc(10),
    tags: ["grids"],
    validUntilMs,
  });

test("an answer is kept until the moment that it names, and not from then on", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  setClock(at("10:00:00"));
  const cache = new AnswerCache(1_000_000);
  cache.open();
  cache.store("one", answer(at("10:05:00")().getTime()), cache.moment());
  cache.store("late", answer(at("10:00:00")().getTime()), cache.moment());
  expect([cache.get("one") !== undefined, cache.get("late")]).toEqual([true, undefined]);
  setClock(at("10:04:59"));
  vi.advanceTimersByTime(1_000);
  expect(cache.get("one")).toBeDefined();
  setClock(at("10:05:01"));
  vi.advanceTimersByTime(1_000);
  expect(cache.get("one")).toBeUndefined();
});
