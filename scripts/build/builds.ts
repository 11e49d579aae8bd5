import fs from "node:fs";
import path from "node:path";
import { isRunning, identityOf, type ProcessIdentity } from "@/scripts/processes/identity";
import { inProject } from "@/scripts/project";

/** Relative to the checkout, as Next wants it. */
export const buildsFolder = ".next/builds";

/** Written last: a build without it was interrupted. */
const COMPLETE = "complete";
const USERS = "used-by";

/**
 * Each state of the sources is built into a folder of its own, so that no build disturbs an instance that is serving
 * another one.
 */
export const distDirOf = (fingerprint: string): string => path.posix.join(buildsFolder, fingerprint);

export const isBuilt = (distDir: string): boolean => fs.existsSync(inProject(distDir, COMPLETE));

export const markBuilt = (distDir: string): void => fs.writeFileSync(inProject(distDir, COMPLETE), "");

/** Keeps the build from being cleaned away while this process lives. */
export function markUsed(distDir: string): void {
  const users = inProject(distDir, USERS);
  fs.mkdirSync(users, { recursive: true });
  fs.writeFileSync(path.join(users, String(process.pid)), JSON.stringify(identityOf(process.pid)));
}

function isUsed(distDir: string): boolean {
  const users = inProject(distDir, USERS);
  if (!fs.existsSync(users)) return false;
  return fs.readdirSync(users).some((name) => {
    try {
      return isRunning(JSON.parse(fs.readFileSync(path.join(users, name), "utf8")) as ProcessIdentity);
    } catch {
      return false;
    }
  });
}

/** Removes builds that nobody serves, except the one given. */
export function removeOldBuilds(keep: string): void {
  for (const entry of fs.readdirSync(inProject(buildsFolder), { withFileTypes: true })) {
    const distDir = distDirOf(entry.name);
    if (!entry.isDirectory() || distDir === keep || isUsed(distDir)) continue;
    fs.rmSync(inProject(distDir), { recursive: true, force: true });
  }
}
