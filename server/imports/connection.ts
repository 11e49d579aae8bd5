import pg from "pg";
import { CatalogueError } from "@/server/errors";

/** Held for the length of an import, so that two of them do not write over each other. */
const IMPORT_LOCK = 4_711_004;

/**
 * A connection for one import, apart from the site's pool: no limit on a statement's time, and no wait for the
 * disk at each commit (a crash can lose the last moments of an import, which is then run again, but never leaves
 * half a record).
 */
export async function connectForImport(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: "-c TimeZone=UTC -c synchronous_commit=off -c statement_timeout=0",
    application_name: "catalogue import",
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks fails the query that is running; without a listener it would end the process.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** Takes the catalogue for this import until the connection ends. */
export async function lockForImport(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1) AS taken", [
    IMPORT_LOCK,
  ]);
  if (!rows[0]?.taken) {
    throw new CatalogueError(
      "conflict",
      "Another import is writing to this catalogue. Wait until it has ended, then run this one again.",
    );
  }
}

/**
 * Tells PostgreSQL what its tables hold now. It would find out by itself within a minute, in which pages that join them
 * would take seconds: a new catalogue's first ones.
 */
export async function takeStock(client: pg.Client): Promise<void> {
  await client.query("ANALYZE");
}

/** Waits until all that was committed is on the disk. */
export async function flushToDisk(client: pg.Client): Promise<void> {
  await client.query("BEGIN; SET LOCAL synchronous_commit = on; SELECT pg_current_xact_id(); COMMIT");
}
