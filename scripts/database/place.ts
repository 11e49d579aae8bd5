import fs from "node:fs";
import { type Account, canEnter } from "@/scripts/database/account";
import { Failure } from "@/scripts/failure";

/** The first of the folders that exists, that we may write and that the database's user can enter. */
export function firstEnterable(account: Account | undefined, folders: string[], variable: string): string {
  const found = folders.find((folder) => isWritable(folder) && canEnter(account, folder));
  if (found) return found;
  throw new Failure(
    `User ${account?.name ?? "(you)"}, who runs the database, cannot use any of: ${folders.join(", ")}.`,
    `Set ${variable} to a folder that this user can enter, as can be all folders above it (chmod o+x).`,
  );
}

function isWritable(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
