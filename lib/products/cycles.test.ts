import { describe, expect, it } from "vitest";
import { type Cycle, cycleState, supportedCycles } from "./cycles";
import { majorOf, statedVersions } from "./versions";

const cycle = (facts: Partial<Cycle>): Cycle => ({
  name: "5.2",
  releasedOn: "2025-04-02",
  supportEndsOn: null,
  endsOn: "2028-04-30",
  isEnded: null,
  isLts: false,
  latestVersion: null,
  ...facts,
});

describe("a cycle", () => {
  it.each([
    ["2025-04-01", "planned"],
    ["2025-04-02", "supported"],
    ["2028-04-30", "supported"],
    ["2028-05-01", "ended"],
  ])("is on %s %s", (on, state) => expect(cycleState(cycle({}), on)).toBe(state));

  it("has ended where only that is said, and goes on where nothing is", () => {
    expect(cycleState(cycle({ endsOn: null, isEnded: true }), "2026-01-01")).toBe("ended");
    expect(cycleState(cycle({ endsOn: null, isEnded: null }), "2099-01-01")).toBe("supported");
    expect(cycleState(cycle({ releasedOn: null }), "1999-01-01")).toBe("supported");
  });
});

it("names the supported cycles of a product, newest first as they stand", () => {
  const product = {
    ...{ slug: "django", title: "Django", role: "framework" as const, classifierPrefix: "F :: " },
    cycles: [
      cycle({ name: "6.0", releasedOn: "2025-12-03" }),
      cycle({}),
      cycle({ name: "4.2", endsOn: "2025-01-01" }),
    ],
  };
  expect(supportedCycles(product, "2025-11-01").cycles).toEqual(["5.2"]);
  expect(supportedCycles(product, "2026-01-01").cycles).toEqual(["6.0", "5.2"]);
});

it("reads versions out of classifiers", () => {
  const prefix = "Programming Language :: Python :: ";
  const classifiers = ["3.10", "3.9", "3", "3 :: Only", "3.9", "Implementation :: PyPy"].map(
    (end) => prefix + end,
  );
  expect(statedVersions([...classifiers, "Framework :: Django :: 5.2"], prefix)).toEqual([
    "3",
    "3.9",
    "3.10",
  ]);
  expect(majorOf("5.2")).toBe("5");
});
