import { ensureBuild } from "@/scripts/build/ensure-build";
import { openDatabase } from "@/scripts/data-dir/database";
import { prepareDatabase } from "@/scripts/database/prepare";
import { beforeExit, isShuttingDown, shutDown } from "@/scripts/processes/shutdown";
import { checkPort, listenFailure } from "@/scripts/site/port";
import { readSettings } from "@/scripts/site/settings";
import { mailSent } from "@/server/accounts/mail/under-way";
import { disconnect } from "@/server/db";
import { type Environment, rereadEnvironment } from "@/server/env";
import { startFrontDoor } from "@/server/front-door/start";
import { startWorker } from "@/server/jobs/worker";
import { flushLog, log } from "@/server/log";

export type SiteOptions = { command: "start" | "dev"; onProgress: (message: string) => void };

/** Opens the database and makes it this process's own; it is closed when the process ends. */
async function claimDatabase(settings: Environment, { command, onProgress }: SiteOptions) {
  const database = await openDatabase(settings, { command, onProgress });
  void database.ended?.then(() => {
    if (isShuttingDown()) return;
    console.error("\n✖ The database ended unexpectedly. Its log is in DATA_DIR.");
    void shutDown(1);
  });
  process.env.DATABASE_URL = database.url;
  rereadEnvironment();
  return database;
}

/**
 * Everything that `npm start` brings up, in one process: database, tables, demo, build, web server, worker.
 * Returns the address, which answers. All of it ends, in reverse order, with `shutDown()`.
 */
export async function runSite(options: SiteOptions): Promise<string> {
  const settings = readSettings();
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const { PORT: port, HOST: host } = settings;
  // First of all, so that a second instance hears of the first, not of its port.
  const database = await claimDatabase(settings, options);
  await checkPort(host, port);
  await prepareDatabase(database.url, { demo: settings.DEMO, onProgress: options.onProgress });
  if (options.command === "start") process.env.NEXT_DIST_DIR = await ensureBuild(options);
  beforeExit(flushLog);
  beforeExit(disconnect);
  // Of the last requests: each has its own limits of time.
  beforeExit(mailSent);
  const frontDoor = await startFrontDoor({ dev: options.command === "dev", port, host }).catch(
    (error: unknown) => {
      throw listenFailure(error, host, port);
    },
  );
  beforeExit(() => frontDoor.close());
  if (settings.WORKER) {
    const running = await startWorker(database.url, log());
    beforeExit(() => running.stop());
  }
  database.announce(frontDoor.url);
  return frontDoor.url;
}
