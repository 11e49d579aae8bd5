import { describe, expect, it } from "vitest";
import { refresh } from "./refresh-words";

describe("the outcome of a refresh", () => {
  it("names what is new, each once", () => {
    const changed = ["stars", "commit_count", "last_commit_at", "last_fetched_at", "constructor"];
    expect(refresh.outcome({ outcome: "refreshed", changed, lastError: null })).toBe(
      "Fetched. New: stars and commits.",
    );
  });

  it("says that nothing has changed", () => {
    expect(refresh.outcome({ outcome: "unchanged", changed: ["last_fetched_at"], lastError: null })).toBe(
      "Fetched. Nothing has changed.",
    );
  });

  it("says why all of it failed, or a part", () => {
    const lastError = "github.com is out of order (502).";
    expect(refresh.outcome({ outcome: "failed", changed: [], lastError })).toBe(
      "Nothing could be fetched. github.com is out of order (502).",
    );
    expect(refresh.outcome({ outcome: "refreshed", changed: ["stars"], lastError })).toBe(
      "Fetched. New: stars. Not all of it could be read: github.com is out of order (502).",
    );
  });
});
