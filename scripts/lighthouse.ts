/** `npm run lighthouse`: what Lighthouse says of the main pages, on the demo, as a telephone sees them. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser } from "@/scripts/browser";
import { audit, type Audited, categories } from "@/scripts/lighthouse/audit";
import { beforeExit, shutDown, shutDownOnSignals } from "@/scripts/processes/shutdown";
import { runSite } from "@/scripts/site/run-site";
import { settleOnThrowAwayDatabase } from "@/scripts/site/throw-away";
import { paths } from "@/lib/paths";

const pages = {
  package: paths.package("django-comments-xtd"),
  home: paths.home(),
  list: paths.packages(),
  grid: paths.grid("e-commerce"),
};

const columns = (name: string, cells: readonly string[]) =>
  [name.padEnd(10), ...cells.map((cell) => cell.padStart(15))].join("");

const line = (name: string, { scores, firstPaintMs, largestPaintMs, blockedMs, shift }: Audited) =>
  columns(name, [
    ...categories.map((category) => String(scores[category])),
    `${Math.round(firstPaintMs)} ms`,
    `${Math.round(largestPaintMs)} ms`,
    `${Math.round(blockedMs)} ms`,
    shift.toFixed(3),
  ]);

shutDownOnSignals(130);
const onProgress = (message: string) => console.log(`· ${message}`);
const browser = await findBrowser({ onProgress });
await settleOnThrowAwayDatabase({ PORT: "0", WORKER: "0" });
const site = await runSite({ command: "start", onProgress });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-lighthouse-"));
beforeExit(() => fs.rmSync(folder, { recursive: true, force: true }));

console.log(columns("", [...categories, "first paint", "largest paint", "blocked", "shift"]));
for (const [name, address] of Object.entries(pages)) {
  const report = path.join(folder, `${name}.json`);
  console.log(line(name, await audit(new URL(address, site).href, browser, report)));
}
await shutDown(0);
