import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { packagePageRow } from "@/tests/package-page-row";
import { FactsStrip } from "./facts-strip";

/** The figures by their labels: what is said, with its note. */
function facts(overrides: Parameters<typeof packagePageRow>[0] = {}) {
  const html = renderToStaticMarkup(<FactsStrip entry={packagePageRow(overrides)} />);
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
      "Last fetched": "Never yet",
    });
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
      Stars: "1,234,567 | on GitHub",
      Forks: "0 | on GitHub",
      "Downloads a month": "30,636 | on PyPI",
      "Latest version": "8.4.8 | released 2 Dec 2025",
      Licence: "MIT | as PyPI states it",
      "Runs on": "Python ≥ 3.9 | Django 5.2",
      "Last fetched": "15 Feb 2026 | all figures are from then",
    });
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
