import { pino, type Logger } from "pino";
import { env } from "@/server/env";

/**
 * Lines are collected this long, or up to this many bytes, and written together: a request does not wait for the disk.
 * They are kept as bytes: texts that live so long would be copied by the garbage collector, and each write costs as much
 * as ten requests.
 */
const WRITE_EVERY_MS = 100;
const CHUNK_BYTES = 65_536;
/** In UTF-8, of one unit of a JavaScript string. */
const MAX_BYTES_A_UNIT = 3;
/** Lines beyond this are lost while nobody reads them: a reader that hangs must not cost the site its memory. */
const MAX_UNREAD_BYTES = 16 * 1_048_576;

type ProcessLog = { logger: Logger; write: (line: string) => void; flush: () => void };

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

/** Collects lines and hands them on together. */
function lineBuffer(output: { write(bytes: Buffer): unknown }) {
  let chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let used = 0;
  const writeOut = () => {
    if (used === 0) return;
    output.write(chunk.subarray(0, used));
    chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    used = 0;
  };
  const write = (line: string) => {
    const mostBytes = line.length * MAX_BYTES_A_UNIT;
    if (used + mostBytes > CHUNK_BYTES) writeOut();
    if (mostBytes > CHUNK_BYTES) output.write(Buffer.from(line));
    else used += chunk.write(line, used);
  };
  return { write, writeOut };
}

function create(): ProcessLog {
  const output = pino.destination({ sync: false, maxLength: MAX_UNREAD_BYTES, contentMode: "buffer" });
  // Whoever read our output may be gone (a closed pipe): that is no reason to stop serving.
  output.on("error", () => undefined);
  const { write, writeOut } = lineBuffer(output as unknown as { write(bytes: Buffer): boolean });
  setInterval(writeOut, WRITE_EVERY_MS).unref();
  const flush = () => {
    writeOut();
    try {
      output.flushSync();
    } catch {
      // Not opened yet or already closed: there is nothing to write to.
    }
  };
  process.on("exit", flush);
  return { logger: pino({ level: env().LOG_LEVEL, base: null, timestamp }, { write }), write, flush };
}

const processLog = () => (globalThis.__catalogueLog ??= create());

/** The process's log: one JSON object a line on standard output. */
export const log = (): Logger => processLog().logger;

const INFO = pino.levels.values.info ?? 0;

/** A line at level "info" whose JSON is written already, for what happens with every request: `,"name":value` and so on. */
export function logWritten(fields: string, message: string): void {
  const { logger, write } = processLog();
  if (logger.isLevelEnabled("info")) write(`{"level":${INFO}${timestamp()}${fields},"msg":"${message}"}\n`);
}

/** Writes what is still in memory: before the process ends. */
export const flushLog = (): void => processLog().flush();
