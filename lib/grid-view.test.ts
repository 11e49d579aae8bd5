import { describe, expect, it } from "vitest";
import { GRID_SORTS, type GridView, readGridView, usualView, writeGridView } from "./grid-view";

const read = (query: string) => readGridView(Object.fromEntries(new URLSearchParams(query)));

describe("the view of a grid", () => {
  it.each<[string, Partial<GridView>]>([
    ["", {}],
    ["?q=task+queue", { text: "task queue" }],
    ["?sort=commit_date", { sort: "commit_date" }],
    ["?stable=on&differences=on", { isStableOnly: true, isDifferencesOnly: true }],
    ["?hide=12-7&pin=3", { hidden: [12, 7], pinned: [3] }],
    [
      "?place=88.1-12.5",
      {
        placed: [
          { id: 88, place: 1 },
          { id: 12, place: 5 },
        ],
      },
    ],
    ["?without=licence-f12", { hiddenRows: ["licence", "f12"] }],
    ["?columns=on", { isChoosing: true }],
  ])("is written and read as %j", (query, said) => {
    const view = { ...usualView, ...said };
    expect(writeGridView(view)).toBe(query);
    expect(read(query)).toEqual(view);
  });

  it.each(GRID_SORTS)("knows the order %s", (sort) => {
    expect(read(writeGridView({ ...usualView, sort })).sort).toBe(sort);
  });

  it.each([
    ["sort=unknown&pin=3", { pinned: [3] }],
    ["sort=__proto__&q=a", { text: "a" }],
    ["hide=x-0-7-1e3--7-12345678901&pin=-", { hidden: [7] }],
    ["place=5-5.0-5.1.2-x.1-6.2-6.3", { placed: [{ id: 6, place: 2 }] }],
    ["without=licence-%22-a%20b-1a", { hiddenRows: ["licence"] }],
    ["stable=0&differences=off&columns=", {}],
  ])("is as usual in each part that %s says wrongly", (query, said) => {
    expect(read(query)).toEqual({ ...usualView, ...said });
  });

  it("takes the last of a repeated part", () => {
    expect(readGridView({ sort: ["title", "forks"] }).sort).toBe("forks");
  });
});
