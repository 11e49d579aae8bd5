import pg from "pg";
import { connectionFailure } from "@/scripts/database/connection-failure";
import { migrate } from "@/scripts/database/migrations";
import { Failure } from "@/scripts/failure";
import { isEmpty, loadDemo } from "@/prisma/seed";

const OLDEST_MAJOR = 15;
/** Any number will do, as long as all instances use the same one. */
const PREPARATION_LOCK = 7_731_902;
const CONNECT_TIMEOUT_MS = 10_000;

type Options = { demo: boolean; onProgress: (message: string) => void };

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // A server that ends under an idle connection (we are stopped meanwhile) must not end us before our time.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw connectionFailure(error, url);
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name",
  );
  const [version] = rows;
  if (version && version.number >= OLDEST_MAJOR * 10_000) return;
  throw new Failure(
    `The database server is PostgreSQL ${version?.name}; at least ${OLDEST_MAJOR} is needed.`,
    "Upgrade it, or leave DATABASE_URL out for an embedded database.",
  );
}

async function loadDemoOnce(url: string, onProgress: Options["onProgress"]): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, options: "-c TimeZone=UTC", max: 2 });
  try {
    if (!(await isEmpty(pool))) return;
    onProgress("Loading the demo catalogue");
    await loadDemo(pool);
  } finally {
    await pool.end();
  }
}

/** Makes a reachable database ready for use. Several instances may do so at once: one works, the others wait. */
export async function prepareDatabase(url: string, { demo, onProgress }: Options): Promise<void> {
  const client = await connect(url);
  try {
    await checkVersion(client);
    await client.query("SELECT pg_advisory_lock($1)", [PREPARATION_LOCK]);
    await migrate(url, () => onProgress("Bringing the database's tables up to date"));
    if (demo) await loadDemoOnce(url, onProgress);
  } finally {
    await client.end();
  }
}
