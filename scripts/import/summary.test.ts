import { expect, it } from "vitest";
import { problemLines, summaryText } from "@/scripts/import/summary";
import { Report } from "@/server/imports/report";

it("counts by kind, and says what is still to come", () => {
  const report = new Report();
  report.count("package", "created", 1200);
  report.count("grid", "placeholders");
  report.pendingMembers = 3;
  expect(summaryText(report, true)).toBe(
    [
      "          created  updated  unchanged  placeholders  conflicts  rejected",
      "packages     1200        0          0             0          0         0",
      "grids           0        0          0             1          0         0",
      "Members of grids that are not here yet: 3. Import their packages to add them.",
      "This was a dry run: nothing has been changed.",
    ].join("\n"),
  );
});

it("says that nothing has changed", () => {
  const report = new Report();
  report.count("package", "unchanged", 2);
  expect(summaryText(report, false)).toMatch(/\nNothing has changed\.$/);
  report.count("package", "updated");
  expect(summaryText(report, false)).not.toContain("Nothing has changed");
});

it("names file, record and field of what was refused", () => {
  const report = new Report();
  report.reject(
    "package",
    { origin: "a.json", record: "results[3] (id 7)" },
    "must not be below 0",
    "repo_forks",
  );
  report.conflict("grid", { origin: "a.json", record: "record" }, "id 1 is held by a different entry");
  report.reject("input", { origin: "b.json", record: "document" }, "is empty");
  expect(problemLines(report)).toEqual([
    "rejected: a.json: results[3] (id 7): package repo_forks must not be below 0",
    "conflict: a.json: record: grid id 1 is held by a different entry",
    "rejected: b.json: document: is empty",
  ]);
});

it("shows no control characters of what was read", () => {
  const report = new Report();
  report.reject(
    "input",
    { origin: "c.json", record: "document" },
    "is an error answer: \u001b[2J\nall is well",
  );
  expect(problemLines(report)).toEqual([
    "rejected: c.json: document: is an error answer: \ufffd[2J\ufffdall is well",
  ]);
});
