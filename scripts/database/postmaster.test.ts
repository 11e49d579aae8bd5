import { expect, it } from "vitest";
import { clusterUrl, parsePostmasterFile } from "@/scripts/database/postmaster";

const running = [
  "4711",
  "/data/postgres",
  "1763812345",
  "54321",
  "",
  "127.0.0.1",
  "  1234  5678",
  "ready   ",
  "",
];

it("reads process, port and readiness of a running server", () => {
  expect(parsePostmasterFile(running.join("\n"))).toEqual({ pid: 4711, port: 54321, ready: true });
});

it("sees that a server is still starting", () => {
  expect(parsePostmasterFile(running.with(7, "starting").join("\n"))?.ready).toBe(false);
});

it("makes nothing of an unfinished file", () => {
  expect(parsePostmasterFile("")).toBeUndefined();
});

it("escapes passwords in addresses", () => {
  expect(clusterUrl({ user: "postgres", password: "a/b@c", port: 1 })).toBe(
    "postgresql://postgres:a%2Fb%40c@127.0.0.1:1/postgres",
  );
});
