import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { findMissing } from "./missing-packages.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const HEARTBEAT_MS = 10_000;

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));
  } catch {
    return undefined;
  }
}

/** npm's own command line program beside this Node where it is known, so that PATH does not matter. */
function npmCommand() {
  const program = process.env.npm_execpath;
  return program?.endsWith("npm-cli.js") ? [process.execPath, program] : ["npm"];
}

/** `npm ci` never writes the lock file; the flags undo settings (NODE_ENV, .npmrc) that would leave something out. */
function runInstall() {
  const [program, ...args] = [
    ...npmCommand(),
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    // Warnings are about packages of packages, which nobody here can do anything about.
    "--loglevel=error",
  ];
  const child = spawn(program, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  const startedAt = Date.now();
  const heartbeat = setInterval(() => {
    console.log(`· still installing (${Math.round((Date.now() - startedAt) / 1000)} s)`);
  }, HEARTBEAT_MS);
  const forward = (signal) => child.kill(signal);
  process.on("SIGINT", forward).on("SIGTERM", forward);
  return new Promise((resolve) => {
    const finish = (status, signal) => {
      clearInterval(heartbeat);
      process.off("SIGINT", forward).off("SIGTERM", forward);
      if (signal || status === 130 || status === 143) process.exit(130);
      resolve(status === 0);
    };
    child.once("error", () => finish(1)).once("close", finish);
  });
}

/** Installs the packages that the lock file names, unless they are all there. Returns whether they are now. */
export async function installPackages({ production }) {
  const missing = findMissing(readJson("package-lock.json"), readJson("node_modules/.package-lock.json"), {
    production,
  });
  if (missing.length === 0) return true;
  console.log("· Installing packages (a minute or two, about 1 GB)");
  if (await runInstall()) return true;
  console.error(
    "\n✖ The packages could not be installed: npm says why above.\n" +
      "  Without a network: connect once, or set npm's registry to one in reach (npm config set registry …).\n" +
      "  Disk full (ENOSPC): about 1.5 GB are needed. Then run the same command again.\n",
  );
  return false;
}
