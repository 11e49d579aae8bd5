import { afterAll, describe, expect, it, vi } from "vitest";
import { limitsOf } from "@/server/sources/addresses";
import { rereadEnvironment } from "@/server/env";
import { testDatabase } from "@/tests/prisma";
import { addFleet, FleetRun } from "@/tests/sources/fleet";
import { figuresOf } from "@/tests/sources/made-up-hosts";

const database = testDatabase();
const PACKAGES = 500;
const MINUTE_MS = 60_000;

const set = (settings: Record<string, string>) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  rereadEnvironment();
};

afterAll(() => {
  vi.unstubAllEnvs();
  rereadEnvironment();
});

/** The most requests in any minute of counting, each from the first request on that the last one did not hold. */
function mostInAMinute(times: readonly number[]): number {
  let most = 0;
  let [beganMs = 0] = times;
  let count = 0;
  for (const time of [...times].sort((one, other) => one - other)) {
    if (time >= beganMs + MINUTE_MS) [beganMs, count] = [time, 0];
    count += 1;
    most = Math.max(most, count);
  }
  return most;
}

describe("a fleet of packages whose hosts fail now and then", () => {
  it("ends whole, within the hosts' limits, and holds no memory", { timeout: 180_000 }, async () => {
    const pool = database.pool;
    const ids = await addFleet(pool, PACKAGES);
    const report = await FleetRun.run(pool, ids, { faultShare: 0.05, set });
    expect(report).toMatchObject({ refreshed: PACKAGES, unfinished: 0 });
    expect(report.attempts).toBeGreaterThan(PACKAGES);

    for (const [host, times] of report.askedAt)
      expect(mostInAMinute(times), host).toBeLessThanOrEqual(limitsOf(host).perMinute);

    const { rows } = await pool.query(
      `SELECT p.slug, stars, forks, commit_count AS commits, downloads_per_month AS downloads, registry_version AS version,
         commits_per_week AS "perWeek", participants,
         (SELECT count(*)::int FROM release WHERE package_id = p.id) AS releases,
         (SELECT count(*)::int FROM daily_figure WHERE package_id = p.id) AS days,
         (SELECT max(failures) FROM package_source WHERE package_id = p.id) AS failures
       FROM package AS p ORDER BY id`,
    );
    const expected = ids.map((_, number) => ({
      slug: `package-${number}`,
      ...figuresOf(number),
      participants: `ada,member-${number}`,
      releases: 2,
      days: 1,
      failures: 0,
    }));
    expect(rows).toEqual(expected);
    const [early = 0, late = 0] = [report.heapMib[1], report.heapMib.at(-1)];
    expect(late - early).toBeLessThan(20);
  });
});
