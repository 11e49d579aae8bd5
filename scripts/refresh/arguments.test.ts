import { describe, expect, it } from "vitest";
import { WrongUsage } from "@/scripts/command-line";
import { parseArguments } from "./arguments";

describe("parseArguments", () => {
  it("reads each of the three ways to say which packages", () => {
    expect(parseArguments(["one", "two", "--dry-run"])).toMatchObject({
      slugs: ["one", "two"],
      isDryRun: true,
    });
    expect(parseArguments(["--all", "--concurrency", "8"])).toMatchObject({ all: true, concurrency: 8 });
    expect(parseArguments(["--stale-hours", "48"])).toMatchObject({ staleHours: 48, isDryRun: false });
  });

  it.each([
    ["nothing", []],
    ["two ways at once", ["one", "--all"]],
    ["no whole number", ["--stale-hours", "1.5"]],
    ["too many at a time", ["--all", "--concurrency", "33"]],
    ["an unknown option", ["--fast"]],
  ])("refuses %s", (_, given) => {
    expect(() => parseArguments(given)).toThrow(WrongUsage);
  });
});
