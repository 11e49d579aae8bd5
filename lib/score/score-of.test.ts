import { describe, expect, it } from "vitest";
import { type SupportedCycles } from "@/lib/products/cycles";
import { type ScoreFacts } from "./facts";
import { gradeOf, type RuleId, scoreOf } from "./score-of";

const ON = "2026-02-16";
const cycles: SupportedCycles[] = [
  {
    ...{ slug: "django", title: "Django", role: "framework", classifierPrefix: "D :: " },
    cycles: ["6.0", "5.2", "4.2"],
  },
  {
    ...{ slug: "python", title: "Python", role: "language", classifierPrefix: "P :: " },
    cycles: ["3.14", "3.13", "3.12"],
  },
];

const unknown: ScoreFacts = {
  ...{ archivedAt: null, deprecatedAt: null, lastCommitAt: null, lastFetchedAt: null, latestRelease: null },
  ...{ stars: 0, usageCount: 0, participants: "", participantsComplete: true, documentationUrl: null },
  ...{ registryUrl: "named", registryVersion: null, downloadsPerMonth: null, classifiers: [], licence: null },
  ...{ licences: [], requiresRuntime: null },
};

const release = { version: "3.2", releasedAt: null, developmentStatus: 5, isYanked: false };
const best: ScoreFacts = {
  ...unknown,
  ...{ lastCommitAt: new Date("2026-02-01"), lastFetchedAt: new Date(ON), latestRelease: release },
  ...{ stars: 5_000, usageCount: 20, downloadsPerMonth: 1_000_000, participants: "a,b,c,d,e" },
  ...{ documentationUrl: "https://docs.example/", registryVersion: "3.2", licence: "MIT" },
  classifiers: ["D :: 6.0", "P :: 3.14"],
};

const pointsOf = (facts: Partial<ScoreFacts>, id: RuleId, on = ON) =>
  scoreOf({ ...best, ...facts }, on, cycles).rules.find((rule) => rule.id === id)?.points;

describe("a score", () => {
  it("is 100 where nothing is wanting, and popularity is a fifth of it", () => {
    expect(scoreOf(best, ON, cycles)).toMatchObject({ total: 100, sum: 100, limit: null });
    const unpopular = { ...best, stars: 0, downloadsPerMonth: 0, usageCount: 0 };
    expect(scoreOf(unpopular, ON, cycles).total).toBe(80);
  });

  it("is the sum of its rules, each at most as much as it may give", () => {
    for (const facts of [best, unknown, { ...best, archivedAt: new Date(ON) }]) {
      const { sum, rules } = scoreOf(facts, ON, cycles);
      expect(rules.reduce((total, { points }) => total + points, 0)).toBe(sum);
      expect(
        rules.every(({ points, most }) => Number.isInteger(points) && points >= 0 && points <= most),
      ).toBe(true);
      expect(rules.reduce((total, { most }) => total + most, 0)).toBe(100);
    }
  });

  it("takes what nobody knows for neither good nor bad", () => {
    const { total, rules } = scoreOf(unknown, ON, cycles);
    for (const { isKnown, points, most } of rules) if (!isKnown) expect(points).toBe(most / 2);
    expect(rules.filter(({ isKnown }) => isKnown).map(({ id }) => id)).toEqual(["standing", "usages"]);
    expect(total).toBeNull();
  });

  it("is told from where half of the points are known, and always of what is archived or deprecated", () => {
    const forge = { lastCommitAt: new Date("2026-02-01"), stars: 70, participants: "a,b,c,d,e" };
    expect(scoreOf({ ...unknown, ...forge }, ON, cycles)).toMatchObject({ known: 46, total: null });
    const documented = { ...unknown, ...forge, documentationUrl: "" };
    expect(scoreOf(documented, ON, cycles)).toMatchObject({ known: 52, total: 63 });
    expect(scoreOf({ ...unknown, deprecatedAt: new Date(ON) }, ON, cycles)).toMatchObject({
      known: 8,
      total: 20,
    });
  });

  it("is bounded for what is archived or deprecated, however good it was", () => {
    expect(scoreOf({ ...best, archivedAt: new Date(ON) }, ON, cycles)).toMatchObject({
      total: 30,
      sum: 94,
      limit: 30,
    });
    expect(scoreOf({ ...best, deprecatedAt: new Date(ON) }, ON, cycles).total).toBe(20);
  });

  it("changes by the day, not within it", () => {
    const at = (time: string) =>
      scoreOf({ ...best, lastCommitAt: new Date(`2024-06-01T${time}Z`) }, ON, cycles).total;
    expect(at("00:00:00")).toBe(at("23:59:59"));
  });
});

describe("maintenance", () => {
  // Called inactive, so that it is not finished.
  const quiet = (lastCommitAt: string) => ({
    lastCommitAt: new Date(lastCommitAt),
    latestRelease: { ...release, developmentStatus: 7 },
  });

  it.each([
    ["2025-02-16", 24],
    ["2024-02-16", 18],
    ["2023-02-16", 12],
    ["2021-02-17", 0],
    ["2009-01-01", 0],
  ])("of a last commit on %s is %i", (day, points) =>
    expect(pointsOf(quiet(day), "maintained")).toBe(points),
  );

  it("goes by the release where that came later", () => {
    const later = { ...release, releasedAt: new Date("2026-01-01") };
    expect(pointsOf({ lastCommitAt: new Date("2015-01-01"), latestRelease: later }, "maintained")).toBe(24);
  });

  const old = { lastCommitAt: new Date("2016-01-01") };
  it("is kept by what is finished", () => {
    expect(pointsOf(old, "maintained")).toBe(20);
    expect(pointsOf({ ...old, classifiers: ["Topic :: Text"] }, "maintained")).toBe(20);
    expect(scoreOf({ ...best, ...old }, ON, cycles).total).toBe(96);
  });

  it.each([
    ["beta", { latestRelease: { ...release, developmentStatus: 4 } }],
    ["yanked", { latestRelease: { ...release, isYanked: true } }],
    ["a pre-release", { latestRelease: { ...release, version: "3.3rc1" } }],
    ["archived", { archivedAt: new Date("2017-01-01") }],
    ["for what is no longer supported", { classifiers: ["D :: 1.11", "P :: 3.14"] }],
    ["without a release", { latestRelease: null }],
  ])("is not kept by what is old and %s", (_, facts) =>
    expect(pointsOf({ ...old, ...facts }, "maintained")).toBe(0),
  );
});

describe("compatibility", () => {
  it.each([
    [["D :: 6.0"], 10],
    [["D :: 6.1"], 10],
    [["D :: 5.2", "D :: 4.2"], 8],
    [["D :: 5"], 6],
    [["D :: 1.11"], 0],
    [["D :: 5", "D :: 5.0"], 0],
    [["Topic :: Text"], 5],
  ])("with the framework, stating %j, is %i", (classifiers, points) =>
    expect(pointsOf({ classifiers }, "framework")).toBe(points),
  );

  it.each([
    [">=3.9", 8],
    [">=3.9,<3.14", 8],
    [">=2.7,<3", 0],
    [null, 5],
    ["whatever is current", 5],
  ])("with the language, allowing %s, is %i", (requiresRuntime, points) =>
    expect(pointsOf({ classifiers: ["D :: 6.0"], requiresRuntime }, "language")).toBe(points),
  );
});

it.each<[RuleId, Partial<ScoreFacts>, number]>([
  ["stability", { latestRelease: { ...release, developmentStatus: 3 } }, 4],
  ["stability", { latestRelease: { ...release, developmentStatus: 7 } }, 0],
  ["stability", { latestRelease: null, registryVersion: "0.9" }, 4],
  ["stability", { latestRelease: null, registryVersion: "1.0b2" }, 2],
  ["index", { registryUrl: "", registryVersion: null, latestRelease: null }, 0],
  ["index", { latestRelease: { ...release, isYanked: true } }, 0],
  ["documentation", { documentationUrl: "" }, 0],
  ["documentation", { documentationUrl: null }, 3],
  ["licence", { licence: "UNKNOWN" }, 0],
  ["licence", { licence: null, licences: ["BSD"] }, 6],
  ["people", { participants: "one,dependabot[bot]" }, 0],
  ["people", { participants: "one,two,three" }, 2],
  ["stars", { stars: 70 }, 5],
  ["downloads", { downloadsPerMonth: 1_000 }, 4],
])("%s with %j gives %i points", (id, facts, points) => expect(pointsOf(facts, id)).toBe(points));

it.each([
  [100, "good"],
  [75, "good"],
  [74, "fair"],
  [55, "fair"],
  [54, "weak"],
  [0, "weak"],
  [null, "unknown"],
])("%i is %s", (total, grade) => expect(gradeOf(total)).toBe(grade));
