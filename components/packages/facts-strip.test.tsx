import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { packagePageRow } from "@/tests/package-page-row";
import { FactsStrip } from "./facts-strip";

type Overrides = Parameters<typeof packagePageRow>[0];

const draw = (overrides: Overrides, score: number | null = null) =>
  renderToStaticMarkup(<FactsStrip entry={packagePageRow(overrides)} score={score} />);

/** The figures by their labels: what is said, with its note. */
function facts(overrides: Overrides = {}, score: number | null = null) {
  const html = draw(overrides, score);
  const items = [...html.matchAll(/<dt[^>]*>(.*?)<\/dt>(.*?)<\/div>/g)];
  const text = (markup = "") => markup.replace(/<\/dd><dd[^>]*>/g, " | ").replace(/<[^>]+>/g, "");
  return Object.fromEntries(items.map(([, label = "", rest]) => [label, text(rest)])) as Record<
    string,
    string
  >;
}

const release = (version: string, day: string, releasedPrecision: "instant" | "day" | "month") => ({
  version,
  releasedAt: new Date(day),
  releasedPrecision,
  developmentStatus: 0,
  isYanked: false,
});

const fetched = new Date("2026-02-15T19:34:48.018Z");

describe("facts of a package", () => {
  it("are sentences where nothing is known", () => {
    expect(facts()).toEqual({
      Stars: "Not known yet",
      Forks: "Not known yet",
      "Downloads a month": "Not known yet",
      "Latest version": "Not on PyPI",
      "Last commit": "No commit known yet",
      Licence: "Not on PyPI",
      "Runs on": "Not on PyPI",
      Score: "No score yet",
      "Used by": "Nobody yet",
      Likes: "Nobody yet",
    });
  });

  it("lead to the rules of a score, known or not", () => {
    const rules = /href="\/packages\/p\/[^"]+\/rules\/"/;
    expect(draw({}, null)).toMatch(rules);
    expect(draw({}, 82)).toMatch(rules);
    expect(facts({}, 82).Score).toBe("Score 82 of 100, good");
  });

  it("have their unit, source and age", () => {
    expect(
      facts({
        stars: 1_234_567,
        repositoryUrl: "https://github.com/a/b",
        registryUrl: "b",
        registryVersion: "8.4.8",
        latestRelease: release("8.4.8", "2025-12-02T12:00:00Z", "instant"),
        downloadsPerMonth: 30_636,
        licence: "MIT",
        requiresRuntime: ">=3.9",
        classifiers: ["Framework :: Django :: 5.2"],
        lastFetchedAt: fetched,
      }),
    ).toMatchObject({
      Stars: "1,234,567",
      Forks: "0",
      "Downloads a month": "30,636",
      "Latest version": "8.4.8 | released 2 Dec 2025",
      Licence: "MIT",
      "Runs on": "Django 5.2 | Python ≥ 3.9",
    });
  });

  it("say to everybody where they are from and when they were read, not only to those who point", () => {
    const lines = (overrides: Overrides) =>
      draw(overrides)
        .split("</dl>")[1]
        ?.replace(/<[^>]+>/g, "") ?? "";
    expect(lines({ lastFetchedAt: fetched, repositoryUrl: "https://github.com/a/b" })).toBe(
      "Stars, forks and commits from GitHub; version, licence and downloads from PyPI; read 15 Feb 2026 · Where these figures come from",
    );
    expect(lines({})).toMatch(/^Its figures have never been fetched yet\./);
    expect(draw({ stars: 5, repositoryUrl: "https://github.com/a/b" })).toContain(
      'title="5 stars on GitHub"',
    );
  });

  it("say who uses and likes it, and how many commits there were in all", () => {
    expect(
      facts({ usageCount: 1, favoriteCount: 1_200, commitCount: 2_583, lastCommitAt: fetched }),
    ).toMatchObject({
      "Used by": "1 person",
      Likes: "1,200 people",
      "Last commit": "15 Feb 2026 | 2,583 commits in all",
    });
  });

  it("give the score with its word, leading to its rules", () => {
    expect(facts({}, 82).Score).toContain("82");
    expect(draw({}, 82)).toContain('href="/packages/p/django-example/rules/"');
  });

  it("name the first and the last of many versions", () => {
    const classifiers = ["3.2", "4.2", "5.0", "5.1", "5.2", "6.0"].map(
      (version) => `Framework :: Django :: ${version}`,
    );
    expect(facts({ classifiers })["Runs on"]).toBe("Django 3.2 … 6.0");
  });

  it("claim no day for a release known to the month", () => {
    const latestRelease = release("1", "2013-03-01", "month");
    expect(facts({ registryVersion: "1", latestRelease })["Latest version"]).toBe(
      "1 | released in March 2013",
    );
  });

  it("do not give a version another one's date", () => {
    const latestRelease = release("1", "2013-03-01", "day");
    expect(facts({ registryVersion: "2", latestRelease })["Latest version"]).toBe("2 | date not known yet");
  });

  it("tell an index without a release from one that nobody looked into", () => {
    expect(facts({ registryUrl: "b" })["Latest version"]).toBe("Not known yet");
    expect(facts({ registryUrl: "b", lastFetchedAt: fetched })["Latest version"]).toBe("No release on PyPI");
  });

  it("take UNKNOWN for the statement that there is no licence", () => {
    expect(facts({ licence: "UNKNOWN" }).Licence).toBe("Not stated on PyPI");
  });
});

it("says that the last reading failed, while it did", () => {
  const source = { kind: "forge", origin: "", fetchedAt: null, lastError: "", lastErrorAt: null } as const;
  const drawn = (failures: number) =>
    renderToStaticMarkup(
      <FactsStrip entry={packagePageRow({ sources: [{ ...source, failures }] })} score={null} />,
    );
  expect(drawn(1)).toContain("the last reading failed");
  expect(drawn(0)).not.toContain("the last reading failed");
});
