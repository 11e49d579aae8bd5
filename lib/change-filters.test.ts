import { describe, expect, it } from "vitest";
import { readChangeFilters, writeChangeFilters } from "./change-filters";

const none = { kind: "", action: "", person: "", entry: "", since: "", before: "" };

describe("what changes are narrowed to", () => {
  it("stands in the address, and comes back from it", () => {
    const raw = {
      kind: "grid_package",
      action: "delete",
      person: "ada@home",
      entry: "task-queues",
      since: "2026-02-14",
      before: "123",
    };
    expect(readChangeFilters(raw)).toEqual(raw);
    expect(writeChangeFilters(readChangeFilters(raw))).toBe(
      "?kind=grid_package&action=delete&person=ada%40home&entry=task-queues&since=2026-02-14&before=123",
    );
    expect(writeChangeFilters(readChangeFilters({}))).toBe("");
  });

  it.each([
    [{ kind: "flag" }],
    [{ action: "merge" }],
    [{ person: "a b" }],
    [{ entry: "a/b" }],
    [{ since: "2026-02-31" }],
    [{ since: "0000-01-01" }],
    [{ since: "yesterday" }],
    [{ before: "0" }],
    [{ before: "1".repeat(19) }],
    [{ before: "x", kind: "" }],
  ])("is not narrowed by %j, which means nothing", (raw) => {
    expect(readChangeFilters(raw)).toEqual(none);
  });

  it("is read part by part", () => {
    expect(readChangeFilters({ kind: "x", person: ["ada", " bob "] })).toEqual({ ...none, person: "bob" });
  });
});
