import { beforeAll, vi } from "vitest";
import { disconnect } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { createTestDatabase } from "./database";

/**
 * A fresh migrated database that the site's own code (`pool()`, `db()`) works on while the tests of a file run.
 * The returned object is filled in before the first of them.
 */
export function siteDatabase(): { url: string } {
  const connection = { url: "" };
  beforeAll(async () => {
    const database = await createTestDatabase();
    connection.url = database.url;
    vi.stubEnv("DATABASE_URL", database.url);
    // Requests are not logged between the tests' own lines.
    vi.stubEnv("LOG_LEVEL", "error");
    rereadEnvironment();
    return async () => {
      await disconnect();
      vi.unstubAllEnvs();
      rereadEnvironment();
      await database.drop();
    };
  });
  return connection;
}
