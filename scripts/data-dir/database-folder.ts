import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { DataDir } from "@/scripts/data-dir/data-dir";
import { type Account, canEnter } from "@/scripts/database/account";
import { firstEnterable } from "@/scripts/database/place";
import { Failure } from "@/scripts/failure";

/** Permanent places first: temporary folders may be emptied at boot. */
const elsewhere = () => ["/var/lib", "/opt", "/var/tmp", os.tmpdir(), "/tmp"];

function readPointer(pointer: string): string | undefined {
  if (!fs.existsSync(pointer)) return undefined;
  const folder = fs.readFileSync(pointer, "utf8").trim();
  if (fs.existsSync(folder)) return folder;
  throw new Failure(
    `The database was kept in ${folder}, which is gone.`,
    `Put it back, or delete ${pointer} to begin with an empty database.`,
  );
}

function createElsewhere(account: Account | undefined, pointer: string): string {
  const parent = firstEnterable(account, elsewhere(), "DATA_DIR");
  // Not a name that others could guess and prepare: the pointer remembers it.
  const folder = fs.mkdtempSync(path.join(parent, "package-catalogue-"));
  fs.chmodSync(folder, 0o711);
  fs.writeFileSync(pointer, `${folder}\n`);
  return folder;
}

/**
 * The folder of the embedded database: inside DATA_DIR, or, where the database's user cannot enter that (below a
 * private home folder), in another place that DATA_DIR/database-folder remembers.
 */
export function databaseFolder(dataDir: DataDir, account: Account | undefined): string {
  const pointer = dataDir.file("database-folder");
  const remembered = readPointer(pointer);
  if (remembered) return remembered;
  const inside = dataDir.file("postgres");
  if (account && !fs.existsSync(path.join(inside, "data")) && !canEnter(account, dataDir.path)) {
    return createElsewhere(account, pointer);
  }
  fs.mkdirSync(inside, { recursive: true, mode: 0o711 });
  fs.chmodSync(inside, 0o711);
  return inside;
}
