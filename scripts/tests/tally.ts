/** How many tests of a part went which way. */
export type Tally = { passed: number; failed: number; skipped: number };

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The tally of something that either works or does not. */
export const one = (passed: boolean): Tally => ({ ...nothing, [passed ? "passed" : "failed"]: 1 });

export const add = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    nothing,
  );

/** A runner that ended badly without a failed test of its own (a crash, no tests at all) is a failure too. */
export function withRunnerStatus(tally: Tally, status: number): Tally {
  const ran = tally.passed + tally.failed > 0;
  return tally.failed === 0 && (status !== 0 || !ran) ? { ...tally, failed: 1 } : tally;
}

/** The line that other programs read. */
export function summaryLine({ passed, failed, skipped }: Tally): string {
  const skippedToo = skipped > 0 ? `, ${skipped} skipped` : "";
  return `${passed} passed, ${failed} failed${skippedToo}`;
}
