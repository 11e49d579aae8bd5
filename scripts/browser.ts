/** Finds a browser for the tests. Run by itself, says which: node --import tsx scripts/browser.ts */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { browserFromNpm } from "@/scripts/browser-from-npm";
import { Failure } from "@/scripts/failure";
import { runChild } from "@/scripts/processes/child";
import { inProject } from "@/scripts/project";

const DOWNLOAD_TIMEOUT_MS = 180_000;

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const systemPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Whether it starts at all: a browser without its libraries does not. */
const runs = (program: string): boolean =>
  spawnSync(program, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => systemNames.map((name) => path.join(folder, name)));
  return [...onPath, ...systemPlaces].find((program) => fs.existsSync(program) && runs(program));
}

async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  const program = chromium.executablePath();
  return fs.existsSync(program) && runs(program) ? program : undefined;
}

async function downloadedBrowser(): Promise<string | undefined> {
  const command = [inProject("node_modules/@playwright/test/cli.js"), "install", "chromium"];
  // Without a network it would try again and again.
  const options = { cwd: inProject(), timeoutMs: DOWNLOAD_TIMEOUT_MS };
  const { status } = await runChild(process.execPath, command, options);
  return status === 0 ? playwrightBrowser() : undefined;
}

/** The browser's program: CHROMIUM_PATH, the system's, Playwright's own (downloaded if that works), or one from npm. */
export async function findBrowser({
  onProgress,
}: {
  onProgress: (message: string) => void;
}): Promise<string> {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Failure(`CHROMIUM_PATH is ${chosen}, which does not start.`, "Correct it, or leave it out.");
  }
  const installed = systemBrowser() ?? (await playwrightBrowser());
  if (installed) return installed;
  onProgress("No browser is installed: trying Playwright's download");
  const found = (await downloadedBrowser()) ?? (await browserFromNpm(runs));
  if (found) return found;
  throw new Failure(
    "No browser was found for the tests.",
    "Install Chromium or Chrome, or set CHROMIUM_PATH to one. On Debian: scripts/install-debian-packages.sh",
  );
}

if (process.argv[1] === import.meta.filename) {
  console.log(await findBrowser({ onProgress: console.error }));
}
