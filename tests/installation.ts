import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { databaseAccount } from "@/scripts/database/account";
import { firstEnterable } from "@/scripts/database/place";
import { inProject } from "@/scripts/project";

/** A command of ours in a process of its own, as somebody at a terminal would start it. */
export type Started = { child: ChildProcess; output: () => string; ended: Promise<number | null> };

/** A new DATA_DIR that the database's user can enter. */
export function newDataDir(): string {
  const parent = firstEnterable(databaseAccount(), [os.tmpdir(), "/tmp", "/var/tmp"], "TMPDIR");
  const folder = fs.mkdtempSync(path.join(parent, "catalogue-start-up-"));
  fs.chmodSync(folder, 0o711);
  return folder;
}

/** Nothing is fetched by itself, so that what is looked at stays as it is. */
const usual = {
  DATABASE_URL: "",
  PORT: "0",
  LOG_LEVEL: "silent",
  NODE_ENV: "production",
  STALE_AFTER_HOURS: "876000",
} as const;

export function startCommand(program: string, args: string[], env: Record<string, string>): Started {
  const child = spawn(program, args, {
    cwd: inProject(),
    env: { ...process.env, ...usual, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, output: () => output, ended };
}

export const startSite = (env: Record<string, string>): Started =>
  startCommand(process.execPath, ["scripts/bootstrap.mjs", "start"], env);

/** The address that a starting site prints, once it does. Rejects when it ends instead. */
export async function addressOf({ child, output, ended }: Started): Promise<string> {
  let over = false;
  void ended.then(() => (over = true));
  for (;;) {
    const address = /The catalogue is at (\S+)/.exec(output())?.[1];
    if (address) return address;
    if (over) throw new Error(`Process ${child.pid} ended without an address:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Numbers of the processes whose command line names this text: the servers of one DATA_DIR, say. */
export function processesNaming(text: string): number[] {
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(text);
      } catch {
        return false;
      }
    })
    .map(Number);
}
