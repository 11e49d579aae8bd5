import { describe, expect, it } from "vitest";
import {
  isNarrowed,
  nothingChosen,
  readPackageFilters,
  withNothingChosen,
  withToggled,
  writePackageFilters,
} from "./package-filters";
import { type RawSearchParams } from "./search-params";

const everything = { text: "", chosen: nothingChosen, sort: "-stars", page: 1 };
/** What an address says, as the builder writes it. */
const canonicalOf = (raw: RawSearchParams) => writePackageFilters(readPackageFilters(raw));

describe("readPackageFilters", () => {
  it("means everything when nothing is said", () => {
    expect(readPackageFilters({})).toEqual(everything);
  });

  it.each<[RawSearchParams, string]>([
    [{}, ""],
    [{ q: " rich  text " }, "?q=rich+text"],
    [{ page: "2" }, "?page=2"],
    [{ page: "1" }, ""],
    [{ licence: "mit" }, "?licence=mit"],
    [{ licence: ["mit", "bsd", "mit"] }, "?licence=bsd&licence=mit"],
    [{ framework: ["5.2", "10.0", "4.2"] }, "?framework=4.2&framework=5.2&framework=10.0"],
    [{ language: "3.13" }, "?language=3.13"],
    [{ status: ["archived", "living"] }, "?status=archived&status=living"],
    [{ maintained: "year", stable: "yes" }, "?maintained=year&stable=yes"],
    [{ host: ["none", "codeberg"] }, "?host=codeberg&host=none"],
    [{ sort: "-stars" }, ""],
    [{ sort: "stars" }, "?sort=stars"],
    [{ sort: "-repo_forks" }, "?sort=-forks"],
    [{ sort: "last_fetched" }, "?sort=fetched"],
    [{ sort: "title", category: "apps", q: "a&b" }, "?q=a%26b&category=apps&sort=title"],
  ])("reads %j as %j", (raw, canonical) => {
    expect(canonicalOf(raw)).toBe(canonical);
  });

  it.each<RawSearchParams>([
    { page: "0" },
    { page: "last" },
    { category: "../etc" },
    { status: "dead" },
    { maintained: "1" },
    { stable: "" },
    { licence: ["mit", "'; drop table"] },
    { framework: "5.2.x" },
    { language: "³" },
    { host: "GitHub.com" },
    { sort: "relevance" },
    { sort: "--stars" },
    { sort: "constructor" },
    { sort: "-" },
    { utm_source: "x" },
  ])("changes nothing for %j", (invalid) => {
    const valid = { q: "forms", licence: "mit" };
    expect(readPackageFilters({ ...valid, ...invalid })).toEqual(readPackageFilters(valid));
  });

  it("keeps the valid values of a facet beside invalid ones", () => {
    expect(canonicalOf({ licence: ["mit", "no-such"] })).toBe("?licence=mit");
  });

  it("takes no more values than anybody ticks", () => {
    const many = Array.from({ length: 500 }, (_, n) => `1.${n}`);
    expect(readPackageFilters({ framework: many }).chosen.framework).toHaveLength(20);
  });

  it("knows relevance where it is the usual order", () => {
    expect(readPackageFilters({}, "relevance").sort).toBe("relevance");
    expect(readPackageFilters({ sort: "bad" }, "relevance").sort).toBe("relevance");
    const byStars = readPackageFilters({ sort: "-stars" }, "relevance");
    expect(writePackageFilters(byStars, "relevance")).toBe("?sort=-stars");
  });
});

describe("changing what is chosen", () => {
  const filters = readPackageFilters({ q: "a", licence: ["mit", "bsd"], page: "3" });

  it("takes out and puts in, from the first page on", () => {
    expect(writePackageFilters(withToggled(filters, "licence", "mit"))).toBe("?q=a&licence=bsd");
    expect(writePackageFilters(withToggled(filters, "host", "gitlab"))).toBe(
      "?q=a&licence=bsd&licence=mit&host=gitlab",
    );
    expect(writePackageFilters(withNothingChosen(filters))).toBe("?q=a");
  });

  it("knows whether anything is chosen", () => {
    expect(isNarrowed(filters)).toBe(true);
    expect(isNarrowed(withNothingChosen(filters))).toBe(false);
  });
});
