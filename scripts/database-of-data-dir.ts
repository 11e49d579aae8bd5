import { joinDatabase } from "@/scripts/data-dir/database";
import { prepareDatabase } from "@/scripts/database/prepare";
import { disconnect } from "@/server/db";
import { env, rereadEnvironment } from "@/server/env";

/**
 * Runs `work` on this installation's database, whether the site is running or not: `db()` and `pool()` lead there,
 * its tables are up to date, and afterwards all is closed that was opened.
 * @param command the npm command, for the messages of others that have to wait
 */
export async function withDatabaseOfDataDir<Result>(
  command: string,
  work: (databaseUrl: string) => Promise<Result>,
): Promise<Result> {
  const onProgress = (message: string) => console.error(message);
  const database = await joinDatabase(env(), { command, onProgress });
  const before = process.env.DATABASE_URL;
  try {
    process.env.DATABASE_URL = database.url;
    rereadEnvironment();
    await prepareDatabase(database.url, { demo: false, onProgress });
    return await work(database.url);
  } finally {
    await disconnect();
    await database.close();
    process.env.DATABASE_URL = before ?? "";
    rereadEnvironment();
  }
}
