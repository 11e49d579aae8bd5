import { pino, type DestinationStream, type Logger } from "pino";
import { env } from "@/server/env";

/** Lines are collected up to this size, or this long, before they are written: a request must not wait for the disk. */
const BUFFER_BYTES = 32_768;
const FLUSH_EVERY_MS = 250;

let lastMs = 0;
let lastTimestamp = "";

/** ISO 8601, written once a millisecond. */
function timestamp(): string {
  const ms = Date.now();
  if (ms !== lastMs) {
    lastMs = ms;
    lastTimestamp = `,"time":"${new Date(ms).toISOString()}"`;
  }
  return lastTimestamp;
}

type ProcessLog = { logger: Logger; flush(): void };

declare global {
  // Next's bundle and the front door load this module separately; they share one destination.
  var __catalogueLog: ProcessLog | undefined;
}

function create(): ProcessLog {
  const options = {
    level: env().LOG_LEVEL,
    base: null,
    timestamp,
  };
  const destination = pino.destination({ sync: false, minLength: BUFFER_BYTES, maxWrite: 2 * BUFFER_BYTES });
  // Whoever read our output may be gone (a closed pipe): that is no reason to stop serving.
  destination.on("error", () => undefined);
  setInterval(() => destination.flush(), FLUSH_EVERY_MS).unref();
  return {
    logger: pino(options, destination as DestinationStream),
    flush: () => {
      try {
        destination.flushSync();
      } catch {
        // Not opened yet or already closed: there is nothing to write to.
      }
    },
  };
}

const processLog = () => (globalThis.__catalogueLog ??= create());

/** The process's log: one JSON object a line on standard output. */
export const log = (): Logger => processLog().logger;

/** Writes what is still in memory: before the process ends. */
export const flushLog = (): void => processLog().flush();
