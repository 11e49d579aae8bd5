import { pino, type Logger } from "pino";
import { env } from "@/server/env";

/**
 * Lines are collected this long, or up to this many, and written together: a request does not wait for the disk. More
 * of them would live long enough to be copied by the garbage collector, which costs more than writing them.
 */
const WRITE_EVERY_MS = 100;
const MAX_LINES = 50;
/** Lines beyond this are lost while nobody reads them: a reader that hangs must not cost the site its memory. */
const MAX_UNREAD_BYTES = 16 * 1_048_576;

type ProcessLog = { logger: Logger; flush(): void };

declare global {
  // Next's bundle and the front door load this module separately; they share one destination.
  var __catalogueLog: ProcessLog | undefined;
}

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

function create(): ProcessLog {
  const output = pino.destination({ sync: false, maxLength: MAX_UNREAD_BYTES });
  // Whoever read our output may be gone (a closed pipe): that is no reason to stop serving.
  output.on("error", () => undefined);
  let lines: string[] = [];
  const writeLines = () => {
    if (lines.length === 0) return;
    output.write(lines.join(""));
    lines = [];
  };
  const write = (line: string) => {
    if (lines.push(line) >= MAX_LINES) writeLines();
  };
  setInterval(writeLines, WRITE_EVERY_MS).unref();
  const flush = () => {
    writeLines();
    try {
      output.flushSync();
    } catch {
      // Not opened yet or already closed: there is nothing to write to.
    }
  };
  process.on("exit", flush);
  return { logger: pino({ level: env().LOG_LEVEL, base: null, timestamp }, { write }), flush };
}

const processLog = () => (globalThis.__catalogueLog ??= create());

/** The process's log: one JSON object a line on standard output. */
export const log = (): Logger => processLog().logger;

/** Writes what is still in memory: before the process ends. */
export const flushLog = (): void => processLog().flush();
