import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const exclude = [...configDefaults.exclude, "e2e/**", ".next/**", ".data/**"];

export default defineConfig({
  resolve: {
    alias: { "@": inProject(".") },
  },
  test: {
    environment: "node",
    // Tests choose the zone themselves where it matters; the machine's must not.
    env: { TZ: "UTC", NODE_ENV: "test", LOG_LEVEL: "silent" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx,mjs}"],
          exclude: [...exclude, "**/*.{db,process}.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.{ts,tsx}"],
          exclude,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          // Starts and kills whole installations, on the production build.
          name: "process",
          include: ["**/*.process.test.ts"],
          exclude,
          testTimeout: 90_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          // Replays recorded requests against the production build with the archive.
          name: "conformance",
          include: ["tests/conformance/**/*.conformance.ts"],
          exclude,
          testTimeout: 30_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
