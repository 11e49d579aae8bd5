/**
 * Measures what docs/PERFORMANCE.md claims, as ratios against plain node:http in the same run.
 *
 *   npm run bench                  everything
 *   npm run bench -- list cold     only the parts whose names have all of these words
 */
import pg from "pg";
import { cases, comparison } from "@/scripts/bench/cases";
import { timeImport } from "@/scripts/bench/import-run";
import { addLargeGrids } from "@/scripts/bench/large-grids";
import { measure, type Measured } from "@/scripts/bench/measure";
import { readSample } from "@/scripts/bench/sample";
import { startCatalogue } from "@/scripts/bench/servers";
import { timeWarmStart } from "@/scripts/bench/warm-start";
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { Failure } from "@/scripts/failure";
import { inProject } from "@/scripts/project";

const ARCHIVE = inProject("tests/conformance/dataset.json.gz");
const WARM_START = "warm start";
const IMPORT = "import of the archive";

const words = process.argv.slice(2);
const isChosen = (name: string) => words.every((word) => name.toLowerCase().includes(word.toLowerCase()));

/** As autovacuum would do within a minute: what is measured must not depend on whether it came by. */
async function settle(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("VACUUM (ANALYZE)");
  await client.end();
}

async function importArchive(databaseUrl: string): Promise<void> {
  const { seconds, memoryMib } = await timeImport(databaseUrl, ARCHIVE);
  const figures = `${seconds.toFixed(1)} s, ${Math.round(memoryMib)} MiB`;
  console.log(`${IMPORT.padEnd(24)} ${figures} (wanted: 60 s, 600 MiB)`);
  await addLargeGrids(databaseUrl);
  await settle(databaseUrl);
}

/** Measures the chosen cases that are hot, or those that are cold. */
async function measureCases(databaseUrl: string, isHot: boolean): Promise<Measured[]> {
  const chosen = cases.filter((each) => each.isHot === isHot && isChosen(each.name));
  if (chosen.length === 0) return [];
  const site = await startCatalogue({ DATABASE_URL: databaseUrl, ...(!isHot && { CACHE_MAX_MIB: "0" }) });
  const sample = await readSample(site.origin);
  const measured: Measured[] = [];
  for (const each of chosen) measured.push(await measure(each, site.origin, sample));
  await site.stop();
  return measured;
}

/** How many times as long the larger of two takes, where both were measured. */
function compareTwo(measured: readonly Measured[]): void {
  const speedOf = (wanted: string) => measured.find(({ name }) => name === wanted)?.perSecond;
  const [one, other] = [speedOf(comparison.name), speedOf(comparison.other)];
  if (!one || !other) return;
  const times = (other / one).toFixed(1);
  console.log(
    `${comparison.name} takes ${times} times as long as ${comparison.other} (wanted: ${comparison.wanted})`,
  );
}

async function benchOn(databaseUrl: string): Promise<void> {
  // The first start applies the migrations and builds what is to be built.
  await (await startCatalogue({ DATABASE_URL: databaseUrl })).stop();
  if (isChosen(WARM_START)) {
    console.log(`${WARM_START.padEnd(24)} ${(await timeWarmStart()).toFixed(1)} s (wanted: 10 s)`);
  }
  if (isChosen(IMPORT) || cases.some(({ name }) => isChosen(name))) await importArchive(databaseUrl);
  const measured = [...(await measureCases(databaseUrl, true)), ...(await measureCases(databaseUrl, false))];
  compareTwo(measured);
  const slow = measured.filter(({ isFast }) => !isFast).map(({ name }) => name);
  if (slow.length > 0) console.log(`\nbelow what is wanted: ${slow.join("; ")}`);
}

const names = [WARM_START, IMPORT, ...cases.map(({ name }) => name)];
if (!names.some(isChosen)) {
  throw new Failure(`No part of the bench is called ${words.join(" ")}.`, `There are: ${names.join("; ")}.`);
}
const cluster = await startThrowAwayCluster();
try {
  await benchOn(cluster.url);
} finally {
  await cluster.stop();
}
