import { describe, expect, it } from "vitest";
import { readGridListParams, writeGridListParams } from "./grid-list-params";

describe("the address of the list of grids", () => {
  it.each([
    [{}, ""],
    [{ q: " task  queue " }, "?q=task+queue"],
    [{ sort: "title" }, ""],
    [{ sort: "-packages", page: "2" }, "?sort=-packages&page=2"],
    [{ sort: "-active_packages" }, "?sort=-living"],
    [{ sort: "bad", q: "forms" }, "?q=forms"],
    [{ sort: "constructor", page: "-1", q: "forms" }, "?q=forms"],
  ])("reads %j as %j", (raw, canonical) => {
    expect(writeGridListParams(readGridListParams(raw))).toBe(canonical);
  });
});
