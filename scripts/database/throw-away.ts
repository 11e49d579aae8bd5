import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { databaseAccount } from "@/scripts/database/account";
import { type Cluster, startCluster } from "@/scripts/database/cluster";
import { firstEnterable } from "@/scripts/database/place";

/** A server in a new temporary folder (or in `folder`), which `stop` removes with everything in it. */
export async function startThrowAwayCluster(folder?: string): Promise<Cluster> {
  const account = databaseAccount();
  const home = folder ?? firstEnterable(account, [os.tmpdir(), "/tmp", "/var/tmp", "/dev/shm"], "TMPDIR");
  const place = folder ? path.resolve(folder) : fs.mkdtempSync(path.join(home, "catalogue-postgres-"));
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
