import { execFileSync } from "node:child_process";
import fs from "node:fs";

/** A process that can be told from a later one with the same number. */
export type ProcessIdentity = { pid: number; startedAt: string };

/** When a process started, in whatever words the system has; undefined: there is no such process. */
function startOf(pid: number): string | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    // Fields are counted behind the name, which may hold spaces: the 22nd is the start in ticks since boot.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z") return undefined;
    const boot = fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${fields[18]}`;
  } catch {
    return fs.existsSync("/proc/self/stat") ? undefined : startByPs(pid);
  }
}

function startByPs(pid: number): string | undefined {
  try {
    const output = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    return output.toString().trim() || undefined;
  } catch {
    return undefined;
  }
}

export const identityOf = (pid: number): ProcessIdentity => ({ pid, startedAt: startOf(pid) ?? "" });

/** Whether that very process still runs. */
export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  const current = startOf(pid);
  return current !== undefined && current === startedAt;
}
