/** A worker in a process of its own, for installations whose web processes run with WORKER=0. */
import { withDatabaseOfDataDir } from "@/scripts/database-of-data-dir";
import { describeFailure } from "@/scripts/failure";
import { beforeExit, shutDown, shutDownOnSignals } from "@/scripts/processes/shutdown";
import { startWorker } from "@/server/jobs/worker";
import { log } from "@/server/log";

let finish: () => void = () => undefined;
const asked = new Promise<void>((resolve) => (finish = resolve));

try {
  await withDatabaseOfDataDir("worker", async (databaseUrl) => {
    const worker = await startWorker(databaseUrl, log());
    beforeExit(() => worker.stop());
    beforeExit(finish);
    shutDownOnSignals(0);
    console.log("The worker is waiting for jobs. Ctrl-C ends it.");
    await asked;
  });
} catch (error) {
  console.error(describeFailure(error));
  await shutDown(1);
}
