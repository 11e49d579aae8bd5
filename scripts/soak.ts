/**
 * `npm run soak`: refreshes thousands of made-up packages from local hosts of which a part of all answers is wrong, and says how
 * long that takes, how much is asked for a package, and whether memory stays.
 *
 *   npm run soak                 10,000 packages
 *   npm run soak -- 2000
 */
import pg from "pg";
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { prepareDatabase } from "@/scripts/database/prepare";
import { Failure } from "@/scripts/failure";
import { rereadEnvironment } from "@/server/env";
import { addFleet, FleetRun } from "@/tests/sources/fleet";

const FAULT_SHARE = 0.05;

function countFrom([given = "10000"]: readonly string[]): number {
  const count = Number(given);
  if (Number.isSafeInteger(count) && count >= 10) return count;
  throw new Failure(`${given} is no number of packages.`, "Give a whole number from 10, such as 2000.");
}

const set = (settings: Record<string, string>) => {
  Object.assign(process.env, settings);
  rereadEnvironment();
};

async function soak(databaseUrl: string, count: number): Promise<boolean> {
  await prepareDatabase(databaseUrl, { demo: false, onProgress: console.log });
  const pool = new pg.Pool({ connectionString: databaseUrl, options: "-c TimeZone=UTC", max: 6 });
  try {
    const ids = await addFleet(pool, count);
    const report = await FleetRun.run(pool, ids, { faultShare: FAULT_SHARE, set });
    const { refreshed, unfinished, attempts, requests, seconds, simulatedSeconds, heapMib } = report;
    console.log(`${refreshed} packages whole after ${attempts} attempts, ${unfinished} not`);
    console.log(`${requests} requests: ${(requests / count).toFixed(1)} a package`);
    console.log(`${seconds.toFixed(0)} s: ${(count / seconds).toFixed(1)} packages a second`);
    console.log(`${(simulatedSeconds / 3600).toFixed(1)} h, had the hosts' limits been waited for`);
    console.log(`memory after each tenth: ${heapMib.map((mib) => mib.toFixed(0)).join(", ")} MiB`);
    return unfinished === 0;
  } finally {
    await pool.end();
  }
}

const count = countFrom(process.argv.slice(2));
const cluster = await startThrowAwayCluster();
try {
  process.exitCode = (await soak(cluster.url, count)) ? 0 : 1;
} finally {
  await cluster.stop();
}
