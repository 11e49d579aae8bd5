import pg from "pg";

/** The CLI skips the engine's first line on stderr and parses the others as log records. */
function log(level, message, fields = {}) {
  const record = {
    timestamp: new Date().toISOString(),
    level,
    fields: { message, ...fields },
    target: "schema_engine::logger",
  };
  process.stderr.write(`${JSON.stringify(record)}\n`);
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Databases are created and dropped from the maintenance database of the same server. */
function maintenanceUrl(url) {
  const other = new URL(url);
  other.pathname = "/postgres";
  return other.href;
}

const commands = {
  "can-connect-to-database": (url) => withClient(url, async () => undefined),
  "create-database": (url, name) =>
    withClient(maintenanceUrl(url), (client) => client.query(`CREATE DATABASE ${name}`)),
  "drop-database": (url, name) =>
    withClient(maintenanceUrl(url), (client) => client.query(`DROP DATABASE IF EXISTS ${name}`)),
};

const DATABASE_DOES_NOT_EXIST = "3D000";

/** Runs one of the engine's `cli` commands; returns its exit status. */
export async function runDatabaseCommand(command, url) {
  log("INFO", "Starting schema engine CLI");
  try {
    const run = commands[command];
    if (!run) throw new Error(`Unknown command: ${command}`);
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    await run(url, pg.escapeIdentifier(name));
    return 0;
  } catch (error) {
    const message = error.message || error.errors?.[0]?.message || String(error);
    log("ERROR", message, { error_code: error.code === DATABASE_DOES_NOT_EXIST ? "P1003" : "P1001" });
    return 1;
  }
}
