import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "@/scripts/browser";
import { freePort } from "@/scripts/ports";

// This file is read by each worker too; all must agree.
process.env.CHROMIUM_PATH ||= await findBrowser({ onProgress: () => undefined });
process.env.E2E_PORT ||= String(await freePort());

const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;
const output = process.env.TEST_OUTPUT_DIR || ".cache/e2e";

export default defineConfig({
  testDir: "e2e",
  outputDir: path.join(output, "results"),
  workers: 1,
  timeout: 30_000,
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL,
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node scripts/bootstrap.mjs site-for-tests",
    url: `${baseURL}/`,
    env: { PORT: process.env.E2E_PORT, HOST: "127.0.0.1" },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    timeout: 180_000,
    stdout: "pipe",
  },
});
