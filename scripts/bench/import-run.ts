import { spawn } from "node:child_process";
import fs from "node:fs";
import { inProject } from "@/scripts/project";

/** Highest resident memory of a process so far, in MiB (Linux only; 0 elsewhere or when it has ended). */
function peakMemoryMib(pid: number | undefined): number {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Runs `npm run import` as a person would, on the archive: how long it took and how much memory it held. */
export async function timeImport(
  databaseUrl: string,
  file: string,
): Promise<{ seconds: number; memoryMib: number }> {
  const begin = performance.now();
  const child = spawn(process.execPath, [inProject("scripts/bootstrap.mjs"), "import", file], {
    cwd: inProject(),
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let memoryMib = 0;
  const watch = setInterval(() => (memoryMib = Math.max(memoryMib, peakMemoryMib(child.pid))), 100);
  const status = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`The import ended with ${status}.`);
  return { seconds: (performance.now() - begin) / 1000, memoryMib };
}
