import { EventEmitter } from "node:events";
import { Logger, run, type WorkerEvents, type TaskList } from "graphile-worker";
import pg from "pg";
import type { Logger as Log } from "pino";
import { startHeartbeat } from "./heartbeat";
import { runJob } from "./run-job";
import { isUnscored, refreshScores } from "./refresh-scores";
import { crontab, schedule } from "./schedule";

export type Worker = { stop(): Promise<void> };

/** Jobs that one process works on at the same time: most of them wait for other servers. */
const CONCURRENCY = 4;
/** Of its own; a job has one only while it asks the database. */
const CONNECTIONS = 5;

/**
 * Starts working on the queue: inside the web process by default, in processes of its own when there are many.
 * Any number of workers share one database; each scheduled run happens once.
 */
export async function startWorker(databaseUrl: string, log: Log): Promise<Worker> {
  // Its own pool: jobs may take longer than the requests' statement limit allows.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: "-c TimeZone=UTC",
    max: CONNECTIONS,
  });
  const connectionBroke = (error: Error) => {
    log.warn({ err: error }, "a worker's database connection broke");
  };
  pool.on("error", connectionBroke);
  pool.on("connect", (client) => client.on("error", connectionBroke));
  const taskList: TaskList = Object.fromEntries(
    schedule.map(({ job }) => [
      job.name,
      (payload, { abortSignal }) => runJob(job, pool, payload, abortSignal),
    ]),
  );
  // The queue names whoever holds a job by this id.
  const events: WorkerEvents = new EventEmitter();
  let workerId = "";
  events.on("pool:create", ({ workerPool }) => {
    workerId = workerPool.id;
  });
  const runner = await run({
    events,
    pgPool: pool,
    taskList,
    crontab: crontab(),
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    logger: new Logger((scope) => (level, message) => {
      // Its "info" tells of every job that went well: that is our "debug".
      const method = ({ error: "error", warning: "warn", info: "debug", debug: "trace" } as const)[level];
      log[method]({ worker: scope.workerId, job: scope.taskIdentifier }, message);
    }),
  });
  // A new catalogue, or one from before there were scores, should not wait for the night.
  if (await isUnscored(pool)) await runner.addJob(refreshScores.name, {}, { jobKey: refreshScores.name });
  const endHeartbeat = await startHeartbeat(pool, workerId, log);
  return {
    async stop() {
      try {
        await runner.stop();
      } finally {
        await endHeartbeat();
        await pool.end();
      }
    },
  };
}
