import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Account } from "@/scripts/database/account";
import { databaseAccount, databaseEnvironment, runAs } from "@/scripts/database/account";
import { findBinaries } from "@/scripts/database/binaries";
import { clusterFailure } from "@/scripts/database/cluster-failure";
import { initialiseCluster } from "@/scripts/database/initialise";
import { clusterUrl, readPostmaster, SUPERUSER, waitForEnd } from "@/scripts/database/postmaster";
import { freePort } from "@/scripts/ports";

export type Cluster = {
  /** Address of the maintenance database, as superuser. */
  url: string;
  port: number;
  /** Resolves when the server ends, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

type ClusterOptions = {
  /** Folder of data, log and (where needed) binaries. The account must be able to enter it. */
  folder: string;
  password: string;
  /** Where it was before, to be found there again; any free one otherwise. */
  port?: number;
  /** Trades safety for speed: for databases that nobody will miss. */
  throwAway?: boolean;
  onProgress?: (message: string) => void;
};

const ATTEMPTS = 3;
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;
const POLL_MS = 20;

const throwAwayFlags = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

function serverFlags(data: string, port: number, throwAway: boolean): string[] {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
  ];
  const all = throwAway ? [...settings, ...throwAwayFlags] : settings;
  return ["-D", data, "-p", String(port), ...all.flatMap((setting) => ["-c", setting])];
}

/** Starts the server in a session of its own, so that Ctrl-C reaches only us and we end it in order. */
async function launch(program: string, args: string[], data: string, log: string, account?: Account) {
  const output = fs.openSync(log, "w", 0o600);
  const child = spawn(program, args, {
    ...runAs(account),
    detached: true,
    env: databaseEnvironment(),
    stdio: ["ignore", output, output],
  });
  fs.closeSync(output);
  let running = true;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      running = false;
      resolve();
    };
    child.once("exit", end).once("error", end);
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (running && Date.now() < deadline) {
    const postmaster = readPostmaster(data);
    if (postmaster?.pid === child.pid && postmaster?.ready) return { child, ended };
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  child.kill("SIGKILL");
  throw clusterFailure(fs.readFileSync(log, "utf8"), log);
}

/** Starts a PostgreSQL server in `folder`, creating its data at the first time. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { folder, password, throwAway = false, onProgress = () => undefined } = options;
  const account = databaseAccount();
  const binaries = findBinaries(account, folder);
  const data = path.join(folder, "data");
  const log = path.join(folder, "postgres.log");
  await initialiseCluster({ data, password, initdb: binaries.initdb, account, onProgress });

  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    try {
      const args = serverFlags(data, port, throwAway);
      const { child, ended } = await launch(binaries.postgres, args, data, log, account);
      const stop = async () => {
        // Fast shutdown: open sessions are ended. A throw-away server need not even write its data.
        child.kill(throwAway ? "SIGQUIT" : "SIGINT");
        if (!(await waitForEnd(ended, STOP_TIMEOUT_MS))) child.kill("SIGQUIT");
        await ended;
      };
      child.unref();
      return { url: clusterUrl({ user: SUPERUSER, password, port }), port, ended, stop };
    } catch (error) {
      // Somebody else may have taken the port since we looked.
      const portTaken = fs.readFileSync(log, "utf8").includes("Address already in use");
      if (!portTaken || attempt === ATTEMPTS) throw error;
    }
  }
}
