/** `npm run screenshots`: the pictures of docs/screenshots/, of the demo and of the archive, on days that never change. */
import fs from "node:fs";
import { chromium } from "@playwright/test";
import { findBrowser } from "@/scripts/browser";
import { beforeExit, shutDown, shutDownOnSignals } from "@/scripts/processes/shutdown";
import { inProject } from "@/scripts/project";
import { type Album, writeIndex } from "@/scripts/screenshots/index-page";
import { archivePages, demoPages } from "@/scripts/screenshots/pictures";
import { takeAll } from "@/scripts/screenshots/take";
import { runSite } from "@/scripts/site/run-site";
import { settleOnThrowAwayDatabase } from "@/scripts/site/throw-away";
import { archiveNow, startArchiveSite } from "@/tests/archive-site";

/** A day after the last figure of the demo was fetched. */
const DEMO_NOW = "2026-05-28T12:00:00Z";

const albums: Album[] = [
  { catalogue: "demo", title: "The demo catalogue: 73 packages", pages: demoPages },
  { catalogue: "archive", title: "The archive of the tests: 5,402 packages", pages: archivePages },
];

shutDownOnSignals(130);
const onProgress = (message: string) => console.log(`· ${message}`);
const executablePath = await findBrowser({ onProgress });
await settleOnThrowAwayDatabase({ NOW: DEMO_NOW, PORT: "0", WORKER: "0" });
const demo = await runSite({ command: "start", onProgress });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
beforeExit(() => browser.close());
await takeAll(browser, { catalogue: "demo", address: demo, now: DEMO_NOW }, demoPages);

onProgress("Importing the archive");
const archive = await startArchiveSite({ LOG_LEVEL: "error" });
beforeExit(() => archive.stop());
const now = archiveNow();
await takeAll(browser, { catalogue: "archive", address: archive.address, now }, archivePages);

fs.writeFileSync(inProject("docs/screenshots/README.md"), writeIndex(albums));
await shutDown(0);
