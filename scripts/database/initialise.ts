import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { type Account, databaseEnvironment, runAs } from "@/scripts/database/account";
import { clusterFailure } from "@/scripts/database/cluster-failure";
import { SUPERUSER } from "@/scripts/database/postmaster";

type Options = {
  data: string;
  password: string;
  initdb: string;
  account: Account | undefined;
  onProgress: (message: string) => void;
};

/** The first locale that the machine knows wins. Sorting is by code point in both. */
const locales = [
  ["--locale=C.UTF-8"],
  ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
];

function run(program: string, args: string[], account: Account | undefined) {
  return new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    const options = { ...runAs(account), env: databaseEnvironment() };
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, output }));
  });
}

function giveTo(account: Account | undefined, target: string): void {
  if (account) fs.chownSync(target, account.uid, account.gid);
}

/** Creates the data folder unless it is there. An interrupted attempt leaves nothing that looks finished. */
export async function initialiseCluster({ data, password, initdb, account, onProgress }: Options) {
  if (fs.existsSync(path.join(data, "PG_VERSION"))) return;
  onProgress("Creating the database");
  const unfinished = `${data}.unfinished`;
  const passwordFile = `${data}.password`;
  try {
    fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveTo(account, passwordFile);
    let output = "";
    for (const locale of locales) {
      fs.rmSync(unfinished, { recursive: true, force: true });
      fs.mkdirSync(unfinished, { mode: 0o700 });
      giveTo(account, unfinished);
      const flags = [`--pgdata=${unfinished}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`];
      const result = await run(
        initdb,
        [...flags, "--auth=scram-sha-256", "--encoding=UTF8", ...locale],
        account,
      );
      if (result.status === 0) {
        fs.renameSync(unfinished, data);
        return;
      }
      output += result.output;
    }
    throw clusterFailure(output);
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
}
