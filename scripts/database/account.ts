import { execFileSync, spawnSync } from "node:child_process";
import { Failure } from "@/scripts/failure";

/** The operating system's user that runs the database. PostgreSQL refuses to run as root. */
export type Account = { name: string; uid: number; gid: number };

function idOf(name: string): Account | undefined {
  const number = (flag: string) =>
    Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }).toString());
  try {
    return { name, uid: number("-u"), gid: number("-g") };
  } catch {
    return undefined;
  }
}

function createPostgresUser(): Account | undefined {
  const options = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"];
  spawnSync("useradd", [...options, "postgres"], { stdio: "ignore" });
  return idOf("postgres");
}

/** The user to run the database as; undefined: ourselves, because we are not root. */
export function databaseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = idOf("postgres") ?? createPostgresUser() ?? idOf("nobody");
  if (account) return account;
  throw new Failure(
    "PostgreSQL does not run as root, and there is no user `postgres` to run it as.",
    "Create one (useradd --system postgres), start as an ordinary user, or set DATABASE_URL.",
  );
}

/** Options of child_process that run a program as `account`, in a folder that everybody can enter. */
export const runAs = (account: Account | undefined): { cwd: string; uid?: number; gid?: number } =>
  account ? { uid: account.uid, gid: account.gid, cwd: "/" } : { cwd: "/" };

/** What a database program sees of our environment: its messages are read by us, so they are in English. */
export const databaseEnvironment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH,
  LC_MESSAGES: "C",
});

/** Whether `account` can enter the folder (all folders above it included). */
export function canEnter(account: Account | undefined, folder: string): boolean {
  const probe = spawnSync("sh", ["-c", 'cd "$1"', "sh", folder], { ...runAs(account), stdio: "ignore" });
  return probe.status === 0;
}
