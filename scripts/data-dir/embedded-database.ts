import path from "node:path";
import pg from "pg";
import { type DataDir } from "@/scripts/data-dir/data-dir";
import { databaseFolder } from "@/scripts/data-dir/database-folder";
import { installationSecret } from "@/scripts/data-dir/secrets";
import { databaseAccount } from "@/scripts/database/account";
import { type Cluster, startCluster } from "@/scripts/database/cluster";
import { stopOrphan } from "@/scripts/database/orphan";
import { clusterUrl, SUPERUSER } from "@/scripts/database/postmaster";

const DATABASE = "catalogue";

/** Address of the installation's database on a server that runs on `port`. */
export const embeddedDatabaseUrl = (dataDir: DataDir, port: number): string =>
  clusterUrl({
    user: SUPERUSER,
    password: installationSecret(dataDir, "database-password"),
    port,
    database: DATABASE,
  });

async function createDatabaseOnce(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** Starts the server of this installation. Only for the holder of DATA_DIR's lock. */
export async function startEmbeddedDatabase(
  dataDir: DataDir,
  onProgress: (message: string) => void,
): Promise<Cluster> {
  const folder = databaseFolder(dataDir, databaseAccount());
  if (!folder.startsWith(dataDir.path)) onProgress(`The database's files are in ${folder}`);
  if (await stopOrphan(path.join(folder, "data"))) {
    onProgress("Stopped the database that an interrupted run had left behind");
  }
  const password = installationSecret(dataDir, "database-password");
  const cluster = await startCluster({ folder, password, onProgress });
  try {
    await createDatabaseOnce(cluster.url);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return { ...cluster, url: embeddedDatabaseUrl(dataDir, cluster.port) };
}
