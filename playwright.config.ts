import path from "node:path";
import { defineConfig } from "@playwright/test";

/** Run by `npm test -- browser`, which finds the browser. Alone, Playwright's own is used. */
const { CHROMIUM_PATH, TEST_OUTPUT_DIR, PLAYWRIGHT_JSON_OUTPUT_FILE } = process.env;

/** They change the site that all of them visit, so they come after those that look at it as it was. */
const changing =
  /\/(?:accounts|edit-packages|grid-editing|history|moderation|refresh|sign-in|staff|staff-data|tokens|usage|viewer|large-grid)\.spec\.ts$/;

export default defineConfig({
  testDir: "e2e",
  outputDir: path.join(TEST_OUTPUT_DIR || ".cache/e2e", "results"),
  workers: 1,
  // A machine that does other things besides needs several times as long.
  timeout: 60_000,
  forbidOnly: true,
  reporter: PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  projects: [
    { name: "looking", testIgnore: changing },
    { name: "changing", testMatch: changing },
  ],
  use: {
    baseURL: process.env.SITE_FOR_TESTS,
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: CHROMIUM_PATH || undefined,
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
    // It listens on a free port; what it prints becomes OUTSIDE_FOR_TESTS, DATABASE_FOR_TESTS and SITE_FOR_TESTS for the tests.
    env: { PORT: "0" },
    wait: {
      stdout:
        /Its outside is (?<outside_for_tests>\S+)[^]*Its database is (?<database_for_tests>\S+)[^]*The catalogue is at (?<site_for_tests>\S+)/,
    },
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    timeout: 180_000,
    stdout: "pipe",
  },
});
