import { expect, it } from "vitest";
import { type Product } from "./cycles";
import { readinessRule } from "./readiness";

const cycle = (name: string, releasedOn: string, endsOn: string) => ({
  ...{ name, releasedOn, endsOn, supportEndsOn: null, isEnded: null, isLts: false, latestVersion: null },
});

const django: Product = {
  ...{ slug: "django", title: "Django", role: "framework", classifierPrefix: "D :: " },
  cycles: [
    cycle("6.0", "2025-12-03", "2027-04-30"),
    cycle("5.2", "2025-04-02", "2028-04-30"),
    cycle("5.1", "2024-08-07", "2025-12-03"),
    cycle("5.0", "2023-12-04", "2025-04-02"),
    cycle("4.2", "2023-04-03", "2026-04-30"),
  ],
};

it("takes newer cycles, supported ones and the one before for near", () => {
  const rule = readinessRule(django, "5.1", "2026-02-16");
  expect(rule).toEqual({
    ready: "D :: 5.1",
    near: ["D :: 6.0", "D :: 5.2", "D :: 5.0", "D :: 4.2"],
    major: "D :: 5",
  });
  expect(readinessRule(django, "6.0", "2026-06-01").near).toEqual(["D :: 5.2"]);
  expect(readinessRule(django, "4.2", "2099-01-01").near).toEqual([
    "D :: 6.0",
    "D :: 5.2",
    "D :: 5.1",
    "D :: 5.0",
  ]);
});
