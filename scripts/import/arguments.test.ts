import { describe, expect, it } from "vitest";
import { WrongUsage } from "@/scripts/command-line";
import { help, parseArguments } from "@/scripts/import/arguments";

describe("parseArguments", () => {
  it("has a careful default for everything but the inputs", () => {
    expect(parseArguments(["a.json", "https://catalogue.example/"])).toEqual({
      inputs: ["a.json", "https://catalogue.example/"],
      isDryRun: false,
      replaces: false,
      isSure: false,
      restarts: false,
      concurrency: 2,
      ratePerSecond: 2,
      pageSize: 100,
      wantsHelp: false,
    });
  });

  it("reads the options", () => {
    const given = [
      "--replace",
      "--yes",
      "--rate",
      "0.5",
      "--concurrency=4",
      "--page-size",
      "20",
      "--restart",
      "x",
    ];
    expect(parseArguments(given)).toMatchObject({
      inputs: ["x"],
      replaces: true,
      isSure: true,
      restarts: true,
      ratePerSecond: 0.5,
      concurrency: 4,
      pageSize: 20,
    });
  });

  it.each([
    [[]],
    [["--unknown", "x"]],
    [["--rate", "fast", "x"]],
    [["--rate", "0", "x"]],
    [["--concurrency", "1.5", "x"]],
    [["--page-size", "1001", "x"]],
    [["--dry-run", "--replace", "x"]],
  ])("refuses %j", (given) => expect(() => parseArguments(given)).toThrow(WrongUsage));

  it("wants nothing more than --help when asked for help", () => {
    expect(parseArguments(["-h"]).wantsHelp).toBe(true);
    for (const option of ["dry-run", "replace", "yes", "concurrency", "rate", "page-size", "restart"]) {
      expect(help).toContain(`--${option}`);
    }
  });
});
