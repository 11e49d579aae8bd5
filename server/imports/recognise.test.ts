import { describe, expect, it } from "vitest";
import { recognise, v4KindOf } from "@/server/imports/recognise";
import { v4Category, v4Grid, v4Package } from "@/tests/v4-records";

describe("recognise", () => {
  it("tells packages, grids and categories apart, alone and in a list", () => {
    const all = [v4Package(1), v4Grid(2), v4Category(3), { title: "?" }];
    expect(recognise(all)).toMatchObject({
      shape: "records",
      records: {
        package: [{ record: "[0] (id 1)" }],
        grid: [{ record: "[1] (id 2)" }],
        category: [{ record: "[2] (id 3)" }],
      },
      unknown: [{ record: "[3]" }],
    });
    expect(recognise(v4Grid(2))).toMatchObject({ records: { grid: [{ record: "record (id 2)" }] } });
  });

  it("tells a record by the fields that it has, so that a missing one can be named", () => {
    const incomplete: Record<string, unknown> = v4Package(1);
    delete incomplete.repo_url;
    expect(v4KindOf(incomplete)).toBe("package");
    expect(v4KindOf({ id: 1, is_locked: false })).toBe("grid");
    expect(v4KindOf({ id: 1, title: "?" })).toBeNull();
  });

  it("knows a list page, the root of an API and an archive", () => {
    const next = "https://catalogue.example/api/v4/packages/?limit=1&offset=1";
    expect(recognise({ count: 2, next, previous: null, results: [v4Package(1)] })).toMatchObject({
      shape: "records",
      next,
      count: 2,
    });
    const root = {
      packages: "https://x/p/",
      grids: "https://x/g/",
      categories: "https://x/c/",
      search: "https://x/s/",
    };
    expect(recognise(root)).toEqual({ shape: "root", root });
    expect(recognise({ packages: [], grids: [], categories: [] })).toMatchObject({ shape: "archive" });
  });

  it("does not take search results, errors or anything else for records", () => {
    const result = { item_type: "package", repo_watchers: 1, participants: "", title: "a", slug: "a" };
    expect(recognise([result])).toMatchObject({ unknown: [{ record: "[0]" }] });
    expect(recognise({ detail: "Not found." })).toEqual({
      shape: "unknown",
      reason: "is an error answer: Not found.",
    });
    for (const value of [null, 1, "text", { hello: "world" }]) {
      expect(recognise(value)).toMatchObject({ shape: "unknown" });
    }
  });
});
