/** A worker in a process of its own, for installations whose web processes run with WORKER=0. */
import { withDatabaseOfDataDir } from "@/scripts/database-of-data-dir";
import { beforeExit, shutDownOnSignals } from "@/scripts/processes/shutdown";
import { startWorker } from "@/server/jobs/worker";
import { log } from "@/server/log";

await withDatabaseOfDataDir("worker", async (databaseUrl) => {
  const worker = await startWorker(databaseUrl, log());
  const asked = new Promise<void>((resolve) => beforeExit(resolve));
  beforeExit(() => worker.stop());
  shutDownOnSignals(0);
  console.log("The worker is waiting for jobs. Ctrl-C ends it.");
  await asked;
});
