import { afterEach, describe, expect, it, vi } from "vitest";
import { findMissing } from "./missing-packages.mjs";
import { checkNode } from "./node-version.mjs";

afterEach(() => vi.restoreAllMocks());

describe("Node's version", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("%s will do", (version) => {
    expect(checkNode(version)).toBe(true);
  });

  it.each(["18.20.4", "20.18.3", "12.0.0"])("%s is refused with advice", (version) => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(checkNode(version)).toBe(false);
    expect(said.mock.calls[0]?.[0]).toContain("at least 20.19");
  });
});

describe("packages", () => {
  const lock = {
    packages: {
      "": { version: "1.0.0" },
      "node_modules/next": { version: "16.4.5" },
      "node_modules/vitest": { version: "4.1.12", dev: true },
      "node_modules/native-windows": { version: "1.0.0", optional: true },
    },
  };
  const next = { "node_modules/next": { version: "16.4.5" } };

  it("are all missing where nothing was installed, or it was interrupted", () => {
    expect(findMissing(lock, undefined, { production: false })).toEqual([
      "node_modules/next",
      "node_modules/vitest",
    ]);
  });

  it("are missing in another version", () => {
    const installed = { packages: { "node_modules/next": { version: "16.4.4" } } };
    expect(findMissing(lock, installed, { production: true })).toEqual(["node_modules/next"]);
  });

  it("for development are needed only by those who develop", () => {
    expect(findMissing(lock, { packages: next }, { production: true })).toEqual([]);
    expect(findMissing(lock, { packages: next }, { production: false })).toEqual(["node_modules/vitest"]);
  });
});
