import fs from "node:fs";
import path from "node:path";
import { readPostmaster } from "@/scripts/database/postmaster";
import { Failure } from "@/scripts/failure";

const POLL_MS = 50;
const TIMEOUT_MS = 30_000;

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether the process is a server of this data folder, and not another one that got its number. */
function servesFolder(pid: number, data: string): boolean {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(data);
  } catch {
    return !fs.existsSync("/proc/self/cmdline") && exists(pid);
  }
}

/**
 * Stops a server whose web process was killed and could not end it. Only for the holder of the data folder's lock:
 * nobody else uses that server then. Returns whether there was one.
 */
export async function stopOrphan(data: string): Promise<boolean> {
  const postmaster = readPostmaster(data);
  if (!postmaster || !exists(postmaster.pid)) return false;
  if (!servesFolder(postmaster.pid, data)) {
    // After a reboot the number may belong to anything, and PostgreSQL would refuse to start.
    fs.rmSync(path.join(data, "postmaster.pid"), { force: true });
    return false;
  }
  process.kill(postmaster.pid, "SIGINT");
  const deadline = Date.now() + TIMEOUT_MS;
  while (servesFolder(postmaster.pid, data)) {
    if (Date.now() > deadline) {
      throw new Failure(
        `A database server from an earlier start (process ${postmaster.pid}) does not end.`,
        `End it with: kill -9 ${postmaster.pid}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return true;
}
