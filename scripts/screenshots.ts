/** `npm run screenshots`: the pictures of docs/screenshots/, of the demo catalogue on a day that never changes. */
import { type Browser, type BrowserContextOptions, chromium } from "@playwright/test";
import { findBrowser } from "@/scripts/browser";
import { shutDown, shutDownOnSignals } from "@/scripts/processes/shutdown";
import { inProject } from "@/scripts/project";
import { runSite } from "@/scripts/site/run-site";
import { settleOnThrowAwayDatabase } from "@/scripts/site/throw-away";
import { paths } from "@/lib/paths";

/** A day after the last figure of the demo was fetched: server and browser both take it for today. */
const NOW = "2026-05-28T12:00:00Z";

const desktop = { viewport: { width: 1280, height: 960 }, colorScheme: "light" } as const;
const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  colorScheme: "dark",
} as const;

type Picture = { file: string; address: string; screen: BrowserContextOptions };

const pictures: Picture[] = [
  { file: "package-desktop-light", address: paths.package("django-comments-xtd"), screen: desktop },
  { file: "package-phone-dark", address: paths.package("django-comments-xtd"), screen: phone },
  { file: "grid-desktop-light", address: paths.grid("e-commerce"), screen: desktop },
  { file: "home-desktop-light", address: paths.home(), screen: desktop },
];

async function take(browser: Browser, site: string, { file, address, screen }: Picture): Promise<void> {
  const context = await browser.newContext({ ...screen, locale: "en-GB", timezoneId: "UTC" });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  const answer = await page.goto(new URL(address, site).href, { waitUntil: "networkidle" });
  if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status()}`);
  const picture = inProject(`docs/screenshots/${file}.png`);
  await page.screenshot({ path: picture });
  console.log(`✓ ${picture}`);
  await context.close();
}

shutDownOnSignals(130);
const onProgress = (message: string) => console.log(`· ${message}`);
const executablePath = await findBrowser({ onProgress });
await settleOnThrowAwayDatabase({ NOW, PORT: "0", WORKER: "0" });
const site = await runSite({ command: "start", onProgress });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
for (const picture of pictures) await take(browser, site, picture);
await browser.close();
await shutDown(0);
