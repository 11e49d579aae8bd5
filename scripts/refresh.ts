/** `npm run refresh`: fetches the facts of packages anew, now. */
import pg from "pg";
import { withDatabaseOfDataDir } from "@/scripts/database-of-data-dir";
import { WrongUsage } from "@/scripts/command-line";
import { describeFailure, Failure } from "@/scripts/failure";
import { createProgressDisplay } from "@/scripts/import/progress";
import { isShuttingDown, shutDown, shutDownOnSignals } from "@/scripts/processes/shutdown";
import { help, parseArguments, type RefreshArguments } from "@/scripts/refresh/arguments";
import { Summary } from "@/scripts/refresh/summary";
import { env } from "@/server/env";
import { outgoing } from "@/server/outgoing/client";
import { refreshMany } from "@/server/refresh/refresh-many";
import { refreshPackage } from "@/server/refresh/refresh-package";
import { listStale } from "@/server/refresh/stale";
import { createAsk } from "@/server/sources/polite/ask";

const EXIT_INTERRUPTED = 130;
/** There is time here: a minute of counting, and the pauses that hosts usually ask for, are waited for. */
const LONGEST_TURN_MS = { first: 65_000, later: 65_000 };
const LONGEST_PAUSE_MS = 15 * 60_000;
const ALL_HOURS = 0;

async function idsOf(pool: pg.Pool, slugs: readonly string[]): Promise<number[]> {
  const { rows } = await pool.query<{ id: number; slug: string }>(
    "SELECT id, slug FROM package WHERE slug = ANY($1::text[]) AND deleted_at IS NULL",
    [slugs],
  );
  const idBySlug = new Map(rows.map(({ id, slug }) => [slug, id]));
  const unknown = slugs.filter((slug) => !idBySlug.has(slug));
  if (unknown.length > 0)
    throw new Failure(
      `There is no package ${unknown.join(", ")}.`,
      "Slugs are the ends of packages' addresses.",
    );
  return [...new Set(slugs)].flatMap((slug) => idBySlug.get(slug) ?? []);
}

const wanted = (pool: pg.Pool, { slugs, all, staleHours }: RefreshArguments) =>
  slugs.length > 0
    ? idsOf(pool, slugs)
    : listStale(pool, { hours: all ? ALL_HOURS : (staleHours ?? ALL_HOURS), limit: null });

async function slugsOf(pool: pg.Pool, ids: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await pool.query<{ id: number; slug: string }>(
    "SELECT id, slug FROM package WHERE id = ANY($1::int[])",
    [ids],
  );
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}

/** Returns whether all went well. */
async function refreshAll(pool: pg.Pool, given: RefreshArguments): Promise<boolean> {
  const { isDryRun, concurrency } = given;
  const ids = await wanted(pool, given);
  const slugs = await slugsOf(pool, ids);
  const summary = new Summary();
  const display = createProgressDisplay();
  let done = 0;
  try {
    await refreshMany(ids, {
      concurrency,
      longestWaitMs: LONGEST_PAUSE_MS,
      refresh: (id, kinds) => {
        const ask = createAsk({ pool, client: outgoing(), longestWaitMs: LONGEST_TURN_MS });
        return refreshPackage(pool, id, { kinds, ask, isDryRun, now: env().NOW });
      },
      onDone: (id, refreshed) => {
        summary.add(slugs.get(id) ?? String(id), refreshed);
        display.show({ label: "packages", done: (done += 1), total: ids.length });
      },
    });
  } finally {
    display.end();
  }
  for (const line of summary.problems) console.error(line);
  console.log(summary.text(isDryRun));
  return summary.isClean;
}

async function runRefresh(databaseUrl: string, given: RefreshArguments): Promise<boolean> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: "-c TimeZone=UTC",
    max: given.concurrency + 1,
    application_name: "catalogue refresh",
  });
  pool.on("error", () => undefined);
  try {
    return await refreshAll(pool, given);
  } finally {
    await pool.end();
  }
}

async function main(): Promise<number> {
  const given = parseArguments(process.argv.slice(2));
  if (given.wantsHelp) {
    console.log(help);
    return 0;
  }
  return (await withDatabaseOfDataDir("refresh", (databaseUrl) => runRefresh(databaseUrl, given))) ? 0 : 1;
}

shutDownOnSignals(EXIT_INTERRUPTED, () =>
  console.error(
    "\nInterrupted. What was written is whole; what was under way is free again within ten minutes.",
  ),
);
try {
  await shutDown(await main());
} catch (error) {
  // While we end, whatever was under way fails, and that is no news.
  if (!isShuttingDown()) {
    console.error(describeFailure(error));
    await shutDown(error instanceof WrongUsage ? 2 : 1);
  }
}
