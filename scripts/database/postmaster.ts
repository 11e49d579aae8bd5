import fs from "node:fs";
import path from "node:path";

export const SUPERUSER = "postgres";

type Postmaster = { pid: number; port: number; ready: boolean };

/** What a running (or killed) server wrote about itself: one fact a line, see PostgreSQL's miscadmin.h. */
export function parsePostmasterFile(text: string): Postmaster | undefined {
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === "ready" };
}

export function readPostmaster(data: string): Postmaster | undefined {
  try {
    return parsePostmasterFile(fs.readFileSync(path.join(data, "postmaster.pid"), "utf8"));
  } catch {
    return undefined;
  }
}

type Login = { user: string; password: string; port: number; database?: string };

export const clusterUrl = ({ user, password, port, database = "postgres" }: Login): string =>
  `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** Whether `ended` resolved within the time. */
export function waitForEnd(ended: Promise<void>, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), timeoutMs);
    void ended.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
