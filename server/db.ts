import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/prisma/generated/client";
import { noteOutage } from "@/server/database-outage";
import { env } from "@/server/env";

/** Connections this process may open. PostgreSQL's own default limit is 100 for all processes. */
const MAX_CONNECTIONS = 10;
/**
 * A statement of a public request that takes longer is cut off rather than left to pile up: all connections together
 * are at most this long in the hands of slow ones. Work in the background that needs longer sets its own limit.
 */
const STATEMENT_TIMEOUT_MS = 5_000;
/** A server that does not even say so is given up a little later. */
const ANSWER_TIMEOUT_MS = 8_000;
/** So long is waited for a connection, free or new. */
const CONNECTION_TIMEOUT_MS = 5_000;

type Database = { pool: pg.Pool; prisma: PrismaClient };

declare global {
  // Next's bundle and the front door load this module separately; they share one pool.
  var __catalogueDatabase: Database | undefined;
}

function connect(): Database {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: MAX_CONNECTIONS,
    // The adapter drops a session's UTC offset when it reads timestamps, so sessions must be in UTC.
    options: `-c TimeZone=UTC -c statement_timeout=${STATEMENT_TIMEOUT_MS}`,
    query_timeout: ANSWER_TIMEOUT_MS,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  noteOutages(pool);
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

/** Also of the queries that Prisma sends: through the pool, or in a transaction on a connection of it. */
function noteOutages(pool: pg.Pool): void {
  const connect = pool.connect.bind(pool) as (...given: unknown[]) => unknown;
  Object.assign(pool, { connect: (...given: unknown[]) => noted(connect(...given)) });
  noteFailedQueries(pool);
  pool.on("connect", noteFailedQueries);
}

function noteFailedQueries(connection: pg.Pool | pg.PoolClient): void {
  const query = connection.query.bind(connection) as (...given: unknown[]) => unknown;
  Object.assign(connection, { query: (...given: unknown[]) => noted(query(...given)) });
}

function noted(result: unknown): unknown {
  if (result instanceof Promise) result.catch(noteOutage);
  return result;
}

function database(): Database {
  return (globalThis.__catalogueDatabase ??= connect());
}

/** The pool, for the API's own SQL: prepared statements without an object mapper's cost. */
export const pool = (): pg.Pool => database().pool;

/** Prisma, for everything else. Dates lose their microseconds here: see docs/decisions. */
export const db = (): PrismaClient => database().prisma;

/** Closes all connections of this process. */
export async function disconnect(): Promise<void> {
  const open = globalThis.__catalogueDatabase;
  globalThis.__catalogueDatabase = undefined;
  if (!open) return;
  await open.prisma.$disconnect();
  if (!open.pool.ended) await open.pool.end();
}
