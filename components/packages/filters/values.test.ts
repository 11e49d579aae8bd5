import { describe, expect, it } from "vitest";
import { type Facet, readPackageFilters } from "@/lib/package-filters";
import { type RawSearchParams } from "@/lib/search-params";
import { type FacetCounts } from "@/server/packages/facet-counts";
import { valuesOf } from "./values";

const nothing: FacetCounts["of"] = {
  category: [],
  status: [],
  maintained: [],
  stable: [],
  licence: [],
  framework: [],
  language: [],
  host: [],
};

const shown = (facet: Facet, counts: Record<string, number>, raw: RawSearchParams = {}) => {
  const given = Object.entries(counts).map(([value, count]) => ({ value, label: "", count }));
  const all = { total: 9, of: { ...nothing, [facet]: given } };
  return valuesOf(facet, all, readPackageFilters(raw)).map(({ value }) => value);
};

describe("valuesOf", () => {
  it("shows the newest versions first, without majors that say nothing", () => {
    expect(shown("language", { "3": 9, "3.9": 2, "3.13": 4, "3.10": 3 })).toEqual(["3.13", "3.10", "3.9"]);
    expect(shown("framework", { "7": 1, "6.2": 2 })).toEqual(["7", "6.2"]);
  });

  it("keeps what is chosen, although nothing is left of it", () => {
    expect(shown("language", { "3": 9, "3.13": 4 }, { language: ["3", "2.7"] })).toEqual([
      "3.13",
      "3",
      "2.7",
    ]);
  });

  it("orders licences by their list, hosts by size with the rest at the end", () => {
    expect(shown("licence", { unknown: 9, gpl: 5, mit: 1 })).toEqual(["mit", "gpl", "unknown"]);
    expect(shown("host", { none: 70, gitlab: 2, github: 50, other: 90 })).toEqual([
      "github",
      "gitlab",
      "other",
      "none",
    ]);
  });

  it("offers no choice of one, unless it is chosen or a mere yes", () => {
    expect(shown("licence", { unknown: 73 })).toEqual([]);
    expect(shown("licence", { unknown: 73 }, { licence: "unknown" })).toEqual(["unknown"]);
    expect(shown("stable", { yes: 4 })).toEqual(["yes"]);
    expect(shown("stable", {})).toEqual([]);
  });

  it("says each value in words, and what data calls itself by its own name", () => {
    const counts = { total: 1, of: { ...nothing, category: [{ value: "apps", label: "Apps", count: 2 }] } };
    const filters = readPackageFilters({ category: "apps", host: "forgejo", licence: "apache" });
    expect(valuesOf("category", counts, filters)).toMatchObject([{ label: "Apps", isChosen: true }]);
    expect(valuesOf("host", counts, filters)).toMatchObject([{ label: "forgejo", count: 0 }]);
    expect(valuesOf("licence", counts, filters)).toMatchObject([{ label: "Apache" }]);
    const odd = readPackageFilters({ host: "constructor" });
    expect(valuesOf("host", counts, odd)).toMatchObject([{ label: "constructor" }]);
  });
});
