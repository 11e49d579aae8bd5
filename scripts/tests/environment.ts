import { environmentSchema } from "@/server/env";

/** Set by whoever runs the tests, for the tests. */
const kept = new Set(["TEST_DATABASE_URL", "CHROMIUM_PATH", "BAD_INPUT_REQUESTS"]);

/**
 * The environment for test programs: without the settings of whoever runs them, so that every run is the same.
 * Empty rather than missing, so that no .env file fills them in again.
 */
export function testEnvironment(databaseServerUrl?: string): NodeJS.ProcessEnv {
  const unset = Object.keys(environmentSchema.shape).filter((name) => !kept.has(name));
  return {
    ...process.env,
    ...Object.fromEntries(unset.map((name) => [name, ""])),
    NODE_ENV: "test",
    TZ: "UTC",
    ...(databaseServerUrl ? { TEST_DATABASE_URL: databaseServerUrl } : {}),
  };
}
