import fs from "node:fs";
import path from "node:path";
import { Failure } from "@/scripts/failure";
import { projectRoot } from "@/scripts/project";

/** Where one installation keeps what is its own: database, secrets, locks. */
export type DataDir = { path: string; file(name: string): string };

const reasons: Record<string, string> = {
  ENOSPC: "The disk is full. Free some space, or set DATA_DIR to a folder on another disk.",
  EROFS: "It is on a read-only file system. Set DATA_DIR to a folder that can be written.",
  EACCES: "You may not write there. Set DATA_DIR to a folder of your own.",
  EPERM: "You may not write there. Set DATA_DIR to a folder of your own.",
  ENOTDIR: "There is a file in its place. Set DATA_DIR to a folder.",
  EEXIST: "There is a file in its place. Set DATA_DIR to a folder.",
};

/** Opens DATA_DIR, creating it where it is missing. Relative paths are meant from the checkout. */
export function openDataDir(setting: string): DataDir {
  const folder = path.resolve(projectRoot, setting);
  const probe = path.join(folder, `.writable-${process.pid}`);
  try {
    if (!fs.existsSync(folder)) {
      fs.mkdirSync(folder, { recursive: true });
      // Others may pass through (the database's user has to), not look around.
      fs.chmodSync(folder, 0o711);
    }
    fs.writeFileSync(probe, "writable\n");
    fs.rmSync(probe);
  } catch (cause) {
    const advice = reasons[(cause as NodeJS.ErrnoException).code ?? ""] ?? String(cause);
    throw new Failure(`The folder for data, ${folder} (DATA_DIR), cannot be used.`, advice, { cause });
  }
  return { path: folder, file: (name) => path.join(folder, name) };
}
