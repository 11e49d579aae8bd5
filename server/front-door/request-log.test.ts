import { expect, test } from "vitest";
import { loggedPath, requestLine, writeFields } from "@/server/front-door/request-log";

test("logs the path without the query, which may hold secrets, and not all of a long one", () => {
  expect(loggedPath("/search/?token=secret")).toBe("/search/");
  expect(loggedPath("/grids/")).toBe("/grids/");
  expect(loggedPath(`/${"a".repeat(5_000)}`)).toHaveLength(300);
});

test("names a client only where it was refused for asking too often", () => {
  const line = (status: number, retryAfterSeconds: number | undefined) => {
    const counted = { client: "203.0.113.9", headers: [], retryAfterSeconds };
    const visit = { id: "x-1", verb: "GET", startedAt: performance.now(), counted };
    return requestLine(visit, "/grids/?q=secret", { status, bytes: 5 }, "none");
  };
  const plain = {
    id: "x-1",
    method: "GET",
    path: "/grids/",
    ms: expect.any(Number) as number,
    bytes: 5,
    cache: "none",
  };
  expect(line(200, undefined)).toEqual({ ...plain, status: 200 });
  expect(line(429, 12)).toEqual({
    ...plain,
    status: 429,
    limit: { client: "203.0.113.9", retryAfterSeconds: 12 },
  });
});

test.each(["/grids/", '/a"b\\c', "/é\n\u2028", "/%00&<>'`"])("writes a line as JSON does: %j", (path) => {
  const limit = { client: "203.0.113.9", retryAfterSeconds: 12 };
  const plain = { id: "x-1", method: 'M"', path, status: 200, ms: 0.25, bytes: 5, cache: "hit" } as const;
  for (const line of [plain, { ...plain, limit }]) {
    expect(JSON.parse(`{${writeFields(line).slice(1)}}`)).toEqual(line);
  }
});
