import { randomBytes } from "node:crypto";
import pg from "pg";
import { deployMigrations } from "@/scripts/database/prisma";
import { migrationsHash } from "@/scripts/database/migrations";

export type TestDatabase = { url: string; drop(): Promise<void> };

/** Any number will do, as long as every test process uses the same one. */
const TEMPLATE_LOCK = 4_207_315;

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return url;
  throw new Error(
    "TEST_DATABASE_URL is not set: run `npm test`, or scripts/postgres.ts for a server of your own.",
  );
}

function databaseUrl(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function createTemplate(client: pg.Client, name: string): Promise<void> {
  const { rows } = await client.query<{ finished: boolean }>(
    "SELECT datistemplate AS finished FROM pg_database WHERE datname = $1",
    [name],
  );
  if (rows[0]?.finished) return;
  // A killed run may have left half of it behind.
  await client.query(`DROP DATABASE IF EXISTS ${name}`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  await deployMigrations(databaseUrl(name));
  await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
}

/** A migrated database that every other one is copied from, made once for each state of the migrations. */
async function ensureTemplate(): Promise<string> {
  const name = `catalogue_template_${migrationsHash()}`;
  await onServer(async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    await createTemplate(client, name);
  });
  return name;
}

/** An empty, migrated database of the caller's own on the server that TEST_DATABASE_URL names. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = await ensureTemplate();
  const name = `catalogue_test_${randomBytes(6).toString("hex")}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const drop = async () => {
    await onServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  return { url: databaseUrl(name), drop };
}
