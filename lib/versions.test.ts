import { describe, expect, it } from "vitest";
import { compareVersions, isPreRelease, latestFirst } from "./versions";

/** The order that PEP 440 gives as its example, and cases that sorting by text or by number parts gets wrong. */
const ascending = [
  "nightly",
  "unknown",
  "0.9",
  "1.dev0",
  "1.0.dev456",
  "1.0a1",
  "1.0a2.dev456",
  "1.0a12.dev456",
  "1.0a12",
  "1.0b1.dev456",
  "1.0b2",
  "1.0b2.post345.dev456",
  "1.0b2.post345",
  "1.0rc1.dev456",
  "1.0rc1",
  "1.0",
  "1.0+abc.5",
  "1.0+abc.7",
  "1.0+5",
  "1.0+10",
  "1.0.post456.dev34",
  "1.0.post456",
  "1.0.15",
  "1.1.dev1",
  "1.9",
  "1.10",
  "2026.1",
  "1!0.1",
];

const signOf = (order: number) => Math.sign(order);

describe("compareVersions", () => {
  it("orders every pair as PEP 440 does", () => {
    for (const [placeA, a] of ascending.entries()) {
      for (const [placeB, b] of ascending.entries()) {
        expect([a, b, signOf(compareVersions(a, b))]).toEqual([a, b, signOf(placeA - placeB)]);
      }
    }
  });

  it.each([
    ["1", "1.0.0"],
    ["1.0a1", "1.0-ALPHA.1"],
    ["1.0rc1", "1.0c1"],
    ["1.0rc1", "1.0.preview1"],
    ["1.0.post1", "1.0-1"],
    ["1.0.post0", "1.0.post"],
    ["1.0.post2", "1.0-r2"],
    ["1.0.dev0", "1.0dev"],
    ["1.0", "v1.0"],
    ["1.0+ubuntu.1", "1.0+ubuntu-1"],
    ["1.01", "1.1"],
  ])("takes %s and %s for the same", (a, b) => expect(compareVersions(a, b)).toBe(0));

  it("compares numbers of any length", () => {
    expect(signOf(compareVersions("1.9007199254740993", "1.9007199254740992"))).toBe(1);
  });

  it("reads a long text that is no version in no time", () => {
    const startedAt = performance.now();
    expect(compareVersions(`${"1.".repeat(50_000)}x`, "0")).toBeLessThan(0);
    expect(compareVersions(`1+${"a-".repeat(50_000)}!`, "0")).toBeLessThan(0);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});

describe("isPreRelease", () => {
  it.each(["1.0a1", "1.0b2", "1.0rc1", "1.0.dev0", "2.0-beta", "1.0a1.post1"])("is %s", (version) =>
    expect(isPreRelease(version)).toBe(true),
  );
  it.each(["1.0", "1.0.post1", "1.0+local.a1", "unknown", ""])("is not %j", (version) =>
    expect(isPreRelease(version)).toBe(false),
  );
});

it("puts the latest first and keeps the order of equal ones", () => {
  const items = ["1.9", "odd", "1.10", "1.0", "1.0.0", "1.10rc1"].map((version) => ({ version }));
  expect(latestFirst(items).map(({ version }) => version)).toEqual([
    "1.10",
    "1.10rc1",
    "1.9",
    "1.0",
    "1.0.0",
    "odd",
  ]);
});
