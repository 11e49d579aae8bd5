import fs from "node:fs";
import path from "node:path";
import { findBrowser } from "@/scripts/browser";
import { ensureBuild } from "@/scripts/build/ensure-build";
import { runChild } from "@/scripts/processes/child";
import { inProject } from "@/scripts/project";
import {
  type PlaywrightReport,
  tallyPlaywright,
  tallyVitest,
  type VitestReport,
} from "@/scripts/tests/reports";
import { nothing, one, type Tally, withRunnerStatus } from "@/scripts/tests/tally";

/** What a part needs: the environment for its programs, and a folder that is removed afterwards. */
type TestRun = { env: NodeJS.ProcessEnv; folder: string };

function readReport<Report>(file: string, tally: (report: Report) => Tally): Tally {
  if (!fs.existsSync(file)) return nothing;
  return tally(JSON.parse(fs.readFileSync(file, "utf8")) as Report);
}

/** Runs the named projects of vitest.config.ts. */
export async function runVitest({ env, folder }: TestRun, projects: string[]): Promise<Tally> {
  const report = path.join(folder, `vitest-${projects.join("-")}.json`);
  const selection = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const command = [inProject("node_modules/vitest/vitest.mjs"), "run", ...selection, ...reporters];
  const options = { cwd: inProject(), env: { ...env, TMPDIR: folder }, show: true };
  const { status } = await runChild(process.execPath, command, options);
  return withRunnerStatus(readReport<VitestReport>(report, tallyVitest), status);
}

/** Builds the site as `npm start` would. */
export async function runBuild(): Promise<Tally> {
  const distDir = await ensureBuild({ onProgress: (message) => console.log(message) });
  console.log(`✓ built: ${distDir}`);
  return one(true);
}

/** Drives a browser through the production build: see playwright.config.ts. */
export async function runPlaywright({ env, folder }: TestRun): Promise<Tally> {
  const report = path.join(folder, "playwright.json");
  const browser = await findBrowser({ onProgress: (message) => console.log(message) });
  console.log(`browser: ${browser}`);
  const command = [inProject("node_modules/@playwright/test/cli.js"), "test"];
  const { status } = await runChild(process.execPath, command, {
    cwd: inProject(),
    env: { ...env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report, TEST_OUTPUT_DIR: folder },
    show: true,
  });
  return withRunnerStatus(readReport<PlaywrightReport>(report, tallyPlaywright), status);
}
