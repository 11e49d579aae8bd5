import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "@/scripts/ports";
import { inProject } from "@/scripts/project";

export type Server = { origin: string; stop(): Promise<void> };

const START_LIMIT_MS = 300_000;

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** The catalogue as `npm start` runs it, on a database of its own. */
export async function startCatalogue(environment: Record<string, string>): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [inProject("scripts/bootstrap.mjs"), "start"], {
    cwd: inProject(),
    env: { ...process.env, LOG_LEVEL: "info", DEMO: "0", WORKER: "0", ...environment, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswering(origin, child);
  return { origin, stop: () => stopChild(child) };
}

/** Plain node:http with this very body. */
export async function startBaseline(contentType: string, body: Buffer): Promise<Server> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-bench-"));
  const file = path.join(folder, "body");
  fs.writeFileSync(file, body);
  const child = spawn(process.execPath, [inProject("scripts/bench/baseline.mjs"), contentType, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [printed] = (await once(child.stdout, "data")) as [Buffer];
  return {
    origin: `http://127.0.0.1:${printed.toString().trim()}`,
    async stop() {
      await stopChild(child);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilAnswering(origin: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`The catalogue ended with ${child.exitCode} while starting.`);
    const answer = await fetch(`${origin}/api/v4/`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The catalogue did not answer within ${START_LIMIT_MS / 1000} s.`);
}
