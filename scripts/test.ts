/** `npm test`: everything, on throw-away databases and free ports. Its last line is the count. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { Failure } from "@/scripts/failure";
import { beforeExit, shutDown, shutDownOnSignals } from "@/scripts/processes/shutdown";
import { runChecks } from "@/scripts/tests/checks";
import { testEnvironment } from "@/scripts/tests/environment";
import { runBuild, runPlaywright, runVitest } from "@/scripts/tests/runners";
import { type Part, runParts } from "@/scripts/tests/run-parts";
import { one, summaryLine } from "@/scripts/tests/tally";

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

/** Address of a server for the tests: the one that was given, else one that lasts as long as we do. */
async function testServer(): Promise<string> {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  const cluster = await startThrowAwayCluster();
  beforeExit(() => cluster.stop());
  return cluster.url;
}

function listParts(): Part[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-test-"));
  // The tests' own temporary files are in it, too, and a database's user has to reach them.
  fs.chmodSync(folder, 0o711);
  // A site that a test started ends a moment after the test that was interrupted.
  beforeExit(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 }));
  const server = lazily(testServer);
  const run = async () => ({ folder, env: testEnvironment(await server()) });
  return [
    { name: "check", run: runChecks },
    { name: "unit", run: () => runVitest({ folder, env: testEnvironment() }, ["unit"]) },
    { name: "database", run: async () => runVitest(await run(), ["db"]) },
    { name: "build", run: runBuild },
    { name: "sites", run: async () => runVitest(await run(), ["process", "conformance"]) },
    { name: "browser", run: async () => runPlaywright(await run()) },
  ];
}

/** `npm test -- unit browser` runs only these parts. */
function chooseParts(names: string[]): Part[] {
  const parts = listParts();
  const unknown = names.find((name) => !parts.some((part) => part.name === name));
  if (!unknown) return parts.filter(({ name }) => names.length === 0 || names.includes(name));
  const known = parts.map(({ name }) => name).join(", ");
  throw new Failure(`There is no part ${unknown} of the tests.`, `There are: ${known}.`);
}

shutDownOnSignals(130);
// Registered first, so that it is printed last, when all is cleaned up. Not to come to an end is a failure.
let lastLine = summaryLine(one(false));
beforeExit(() => console.log(`\n${lastLine}`));
const tally = await runParts(chooseParts(process.argv.slice(2)));
lastLine = summaryLine(tally);
await shutDown(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
