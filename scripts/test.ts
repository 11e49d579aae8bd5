/** `npm test`: everything, on throw-away databases and free ports. Its last line is the count. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { beforeExit, shutDown, shutDownOnSignals } from "@/scripts/processes/shutdown";
import { runChecks } from "@/scripts/tests/checks";
import { testEnvironment } from "@/scripts/tests/environment";
import { runBuild, runPlaywright, runVitest } from "@/scripts/tests/runners";
import { runParts } from "@/scripts/tests/run-parts";
import { summaryLine, type Tally } from "@/scripts/tests/tally";

/** Address of a server for the tests: the one that was given, else one that lasts as long as we do. */
async function testServer(): Promise<string> {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  const cluster = await startThrowAwayCluster();
  beforeExit(() => cluster.stop());
  return cluster.url;
}

async function runAll(): Promise<Tally> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-test-"));
  beforeExit(() => fs.rmSync(folder, { recursive: true, force: true }));
  let run = { env: testEnvironment(undefined), folder };
  return runParts([
    { name: "check", run: runChecks },
    { name: "unit", run: () => runVitest(run, ["unit"]) },
    {
      name: "database",
      run: async () => {
        run = { folder, env: testEnvironment(await testServer()) };
        return runVitest(run, ["db", "conformance"]);
      },
    },
    { name: "build", run: runBuild },
    { name: "start-up", run: () => runVitest(run, ["process"]) },
    { name: "browser", run: () => runPlaywright(run) },
  ]);
}

shutDownOnSignals(130);
// Registered first, so that it is printed last, when all is cleaned up.
let lastLine = "Interrupted.";
beforeExit(() => console.log(`\n${lastLine}`));
const tally = await runAll();
lastLine = summaryLine(tally);
await shutDown(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
