import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { beforeExit } from "@/scripts/processes/shutdown";

const TERMINATION_TIMEOUT_MS = 10_000;

export type ChildResult = { status: number; output: string };

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

/** Signals a child and everything that it started. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

async function endGroup(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  signalGroup(child, "SIGTERM");
  await Promise.race([ended, wait(TERMINATION_TIMEOUT_MS)]);
  signalGroup(child, "SIGKILL");
}

type Options = Pick<SpawnOptions, "cwd" | "env"> & {
  show?: boolean;
  /** A program that takes longer is ended, and has failed. */
  timeoutMs?: number;
};

/**
 * Runs a program to its end, in a process group that ends with us. Its output is collected, and shown as it comes
 * with `show`.
 */
export async function runChild(program: string, args: string[], options: Options = {}): Promise<ChildResult> {
  const { show = false, timeoutMs, ...spawnOptions } = options;
  const child = spawn(program, args, { ...spawnOptions, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    if (show) process.stdout.write(chunk);
  });
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    if (show) process.stderr.write(chunk);
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
  const end = () =>
    endGroup(
      child,
      ended.catch(() => undefined),
    );
  const withdraw = beforeExit(end);
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => void end(), timeoutMs);
  try {
    return { status: await ended, output };
  } finally {
    clearTimeout(timer);
    withdraw();
  }
}
