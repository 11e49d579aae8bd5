import { describe, expect, it } from "vitest";
import { tallyPlaywright, tallyVitest } from "@/scripts/tests/reports";
import { add, nothing, one, summaryLine, withRunnerStatus } from "@/scripts/tests/tally";

describe("the summary", () => {
  it("names skipped tests only where there are some", () => {
    expect(summaryLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(summaryLine({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
  });

  it("sums all parts", () => {
    expect(add([one(true), one(false), { passed: 5, failed: 0, skipped: 2 }])).toEqual({
      passed: 6,
      failed: 1,
      skipped: 2,
    });
  });
});

describe("a runner", () => {
  it("fails when it ends badly without a failed test", () => {
    expect(withRunnerStatus({ ...nothing, passed: 3 }, 1).failed).toBe(1);
  });

  it("fails when it ran nothing", () => {
    expect(withRunnerStatus(nothing, 0).failed).toBe(1);
  });

  it("is believed otherwise", () => {
    expect(withRunnerStatus({ ...nothing, passed: 3 }, 0)).toEqual({ ...nothing, passed: 3 });
    expect(withRunnerStatus({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });
});

describe("reports", () => {
  it("count a test file that could not be loaded as one failure", () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: [{ status: "failed" }] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
    };
    expect(tallyVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 3 });
  });

  it("count a test that passed only when repeated as a failure", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });
});
