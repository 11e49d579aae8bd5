import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { databaseAccount } from "@/scripts/database/account";
import { type Cluster, startCluster } from "@/scripts/database/cluster";
import { stopOrphan } from "@/scripts/database/orphan";
import { firstEnterable } from "@/scripts/database/place";
import { identityOf } from "@/scripts/processes/identity";
import { readHolder } from "@/scripts/processes/lock";
import { createFile } from "@/scripts/whole-file";

const PREFIX = "catalogue-postgres-";
/** Names the process that a folder belongs to. */
const OWNER = "owner";

/** Ends and removes what runs left behind that were killed before they could. Other users' are theirs. */
async function removeAbandoned(home: string): Promise<void> {
  for (const entry of fs.readdirSync(home, { withFileTypes: true })) {
    const place = path.join(home, entry.name);
    if (!entry.name.startsWith(PREFIX) || !entry.isDirectory()) continue;
    const isOurs = fs.statSync(place, { throwIfNoEntry: false })?.uid === process.getuid?.();
    const owner = path.join(place, OWNER);
    if (!isOurs || !fs.existsSync(owner) || readHolder(owner)) continue;
    await stopOrphan(path.join(place, "data"));
    fs.rmSync(place, { recursive: true, force: true });
  }
}

function newPlace(home: string): string {
  const place = fs.mkdtempSync(path.join(home, PREFIX));
  createFile(path.join(place, OWNER), JSON.stringify(identityOf(process.pid)));
  return place;
}

/** A server in a new temporary folder (or in `folder`), which `stop` removes with everything in it. */
export async function startThrowAwayCluster(folder?: string): Promise<Cluster> {
  const account = databaseAccount();
  const home = folder ?? firstEnterable(account, [os.tmpdir(), "/tmp", "/var/tmp", "/dev/shm"], "TMPDIR");
  if (!folder) await removeAbandoned(home);
  const place = folder ? path.resolve(folder) : newPlace(home);
  fs.mkdirSync(place, { recursive: true });
  fs.chmodSync(place, 0o711);
  const remove = () => fs.rmSync(place, { recursive: true, force: true });
  try {
    const password = randomBytes(18).toString("base64url");
    const cluster = await startCluster({ folder: place, password, throwAway: true });
    const stop = async () => {
      await cluster.stop();
      remove();
    };
    return { ...cluster, stop };
  } catch (error) {
    remove();
    throw error;
  }
}
