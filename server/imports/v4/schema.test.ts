import { describe, expect, it } from "vitest";
import { v4Grid as gridSchema, v4Package as packageSchema } from "@/server/imports/v4/schema";
import { v4Address, v4Grid, v4Package } from "@/tests/v4-records";

/** What is wrong with a package that differs in these fields: "field: message". */
function problems(overrides: Record<string, unknown>): string[] {
  const parsed = packageSchema.safeParse(v4Package(1, overrides));
  return parsed.error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) ?? [];
}

describe("a v4 package", () => {
  it("names its category and grids by address, whatever format the links carry", () => {
    const grids = [v4Address("grids", 10), "http://x/api/v4/grids/7.json?format=api", "/api/v4/grids/7/"];
    const parsed = packageSchema.parse(v4Package(1, { grids, category: "/api/v4/categories/4/?format=api" }));
    expect(parsed.category).toBe(4);
    expect(parsed.grids).toEqual([10, 7]);
  });

  it("keeps odd values that are allowed", () => {
    expect(
      problems({ documentation_url: "", pypi_url: "bare-name", last_fetched: null, commits_over_52: [] }),
    ).toEqual([]);
    expect(problems({ title: "trailing ", slug: "Mixed_Case-", repo_url: "", participants: [] })).toEqual([]);
    expect(problems({ repo_description: "\u2028 💥 ".repeat(10), last_updated: null })).toEqual([]);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ title: undefined }, "title: is missing"],
    [{ id: "1" }, 'id: must be a whole number, not "1"'],
    [{ id: 0 }, "id: must not be below 1"],
    [{ id: 1e12 }, "id: must not be above 1000000000"],
    [{ repo_watchers: -1 }, "repo_watchers: must not be below 0"],
    [{ repo_watchers: 1.5 }, "repo_watchers: must be a whole number, not 1.5"],
    [{ repo_forks: null }, "repo_forks: must be a whole number, not null"],
    [{ commits_over_52: Array(53).fill(0) }, "commits_over_52: has more than 52 weeks"],
    [{ commits_over_52: [1, -1] }, "commits_over_52.1: must not be below 0"],
    [{ commits_over_52: "1,2" }, 'commits_over_52: must be a list, not "1,2"'],
    [
      { created: "2026-02-30T00:00:00Z" },
      'created: is no date and time with an offset: "2026-02-30T00:00:00Z"',
    ],
    [{ last_fetched: "soon" }, 'last_fetched: is no date and time with an offset: "soon"'],
    [{ modified: null }, "modified: must be a date and time, not null"],
    [{ repo_description: "a\0b" }, "repo_description: holds a NUL character"],
    [{ repo_description: "\ud800" }, "repo_description: holds half a surrogate pair"],
    [{ title: "a".repeat(201) }, "title: is longer than 200 characters"],
    [{ title: " " }, "title: is empty"],
    [{ slug: "no/slashes" }, "slug: must consist of letters, digits, hyphens and underscores"],
    [{ category: "https://x/api/v4/grids/1/" }, "category: is no address of /categories/"],
    [{ grids: [7] }, "grids.0: must be an address"],
    [{ participants: ["a,b"] }, "participants.0: must not hold a comma"],
  ])("is refused with %j", (overrides, problem) => expect(problems(overrides)).toEqual([problem]));

  it("counts characters, not code units", () => {
    expect(problems({ title: "💥".repeat(200) })).toEqual([]);
    expect(problems({ title: "💥".repeat(201) })).toEqual(["title: is longer than 200 characters"]);
  });
});

it("reads the members of a v4 grid by address", () => {
  expect(gridSchema.parse(v4Grid(1, { packages: [v4Address("packages", 5)] })).packages).toEqual([5]);
});
