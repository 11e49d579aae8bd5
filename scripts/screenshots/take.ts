import fs from "node:fs";
import path from "node:path";
import { type Browser } from "@playwright/test";
import { inProject } from "@/scripts/project";
import { fileOf, type Screen, screens, type Shown } from "./pictures";

export type Visited = {
  /** Folder of its pictures. */
  catalogue: string;
  address: string;
  /** What server and browser both take for the present. */
  now: string;
};

async function take(browser: Browser, site: Visited, shown: Shown, screen: Screen): Promise<void> {
  const context = await browser.newContext({ ...screens[screen], locale: "en-GB", timezoneId: "UTC" });
  const page = await context.newPage();
  await page.clock.setFixedTime(site.now);
  const answer = await page.goto(new URL(shown.address, site.address).href, { waitUntil: "networkidle" });
  const { status = 200 } = shown;
  if (answer?.status() !== status) throw new Error(`${shown.address} answered ${answer?.status()}`);
  const file = inProject("docs/screenshots", fileOf(site.catalogue, shown, screen));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  await context.close();
  console.log(`✓ ${file}`);
}

/** Pictures of all these pages on each screen, one after the other. */
export async function takeAll(browser: Browser, site: Visited, pages: readonly Shown[]): Promise<void> {
  for (const shown of pages) {
    for (const screen of Object.keys(screens) as Screen[]) await take(browser, site, shown, screen);
  }
}
