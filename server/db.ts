import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/prisma/generated/client";
import { noteOutage } from "@/server/database-outage";
import { env } from "@/server/env";

/**
 * Connections that this process may open, how long a statement of a public request may take before it is cut off, and
 * how long a connection, free or new, is waited for. PostgreSQL's own default limit is 100 connections for all processes.
 * Work in the background that needs longer sets its own limit.
 */
const LIMITS = {
  usual: { connections: 10, statementMs: 5_000, waitMs: 5_000, settings: "" },
  /**
   * Of their own: a crowd of searches, the dearest that strangers can ask for, only makes searches wait. Planning their one
   * large statement takes 3 ms, three times as long as running it, and compiling it would take longer: a session plans it
   * once, for all questions.
   */
  searches: {
    connections: 4,
    statementMs: 2_000,
    waitMs: 2_000,
    settings: " -c plan_cache_mode=force_generic_plan -c jit=off",
  },
} as const;
/** A server that does not even say that it cut a statement off is given up so much later. */
const SILENCE_MS = 3_000;

type Database = { pool: pg.Pool; searchPool: pg.Pool; prisma: PrismaClient };

declare global {
  // Next's bundle and the front door load this module separately; they share the pools.
  var __catalogueDatabase: Database | undefined;
}

function openPool({
  connections,
  statementMs,
  waitMs,
  settings,
}: (typeof LIMITS)[keyof typeof LIMITS]): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: connections,
    // The adapter drops a session's UTC offset when it reads timestamps, so sessions must be in UTC.
    options: `-c TimeZone=UTC -c statement_timeout=${statementMs}${settings}`,
    query_timeout: statementMs + SILENCE_MS,
    connectionTimeoutMillis: waitMs,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  noteOutages(pool);
  return pool;
}

function connect(): Database {
  const pool = openPool(LIMITS.usual);
  return {
    pool,
    searchPool: openPool(LIMITS.searches),
    prisma: new PrismaClient({ adapter: new PrismaPg(pool) }),
  };
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

/** The pool of searches: see its limits. */
export const searchPool = (): pg.Pool => database().searchPool;

/** Prisma, for everything else. Dates lose their microseconds here: see docs/decisions. */
export const db = (): PrismaClient => database().prisma;

/** Closes all connections of this process. */
export async function disconnect(): Promise<void> {
  const open = globalThis.__catalogueDatabase;
  globalThis.__catalogueDatabase = undefined;
  if (!open) return;
  await open.prisma.$disconnect();
  for (const pool of [open.pool, open.searchPool]) if (!pool.ended) await pool.end();
}
