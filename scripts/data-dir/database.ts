import { openDataDir } from "@/scripts/data-dir/data-dir";
import { embeddedDatabaseUrl, startEmbeddedDatabase } from "@/scripts/data-dir/embedded-database";
import { inUse, lockInstallation, readRunning, type Running } from "@/scripts/data-dir/installation-lock";
import type { HeldLock } from "@/scripts/processes/lock";
import { beforeExit } from "@/scripts/processes/shutdown";
import type { Environment } from "@/server/env";

type InstallationDatabase = {
  url: string;
  /** Present when this process runs the server: resolves when it ends, whoever ended it. */
  ended?: Promise<void>;
  /** Tells other commands where the site answers. */
  announce(url: string): void;
  close(): Promise<void>;
};

type Options = { command: string; onProgress: (message: string) => void };
type Settings = Pick<Environment, "DATABASE_URL" | "DATA_DIR">;

const external = (url: string): InstallationDatabase => ({
  url,
  announce: () => undefined,
  close: async () => undefined,
});

/** The database of this installation, for a command that needs it to itself. Throws when another one has it. */
export async function openDatabase(
  settings: Settings,
  { command, onProgress }: Options,
): Promise<InstallationDatabase> {
  if (settings.DATABASE_URL) return external(settings.DATABASE_URL);
  const dataDir = openDataDir(settings.DATA_DIR);
  const lock: HeldLock<Running> = lockInstallation(dataDir, command);
  const releaseLock = beforeExit(() => lock.release());
  const unlock = () => {
    releaseLock();
    lock.release();
  };
  try {
    const cluster = await startEmbeddedDatabase(dataDir, onProgress);
    const withdrawStop = beforeExit(() => cluster.stop());
    lock.update({ command, databasePort: cluster.port });
    const close = async () => {
      withdrawStop();
      await cluster.stop();
      unlock();
    };
    const announce = (url: string) => lock.update({ command, url, databasePort: cluster.port });
    return { url: cluster.url, ended: cluster.ended, announce, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * The database of this installation, for a command beside the site: the running site's own, else one that is started
 * until `close`. Follows the same lock, so that no two servers ever use the same data.
 */
export async function joinDatabase(settings: Settings, options: Options): Promise<InstallationDatabase> {
  if (settings.DATABASE_URL) return external(settings.DATABASE_URL);
  const dataDir = openDataDir(settings.DATA_DIR);
  const running = readRunning(dataDir);
  if (!running) return openDatabase(settings, options);
  // Only the site stays; any other command takes its server along when it ends.
  if (!running.url || !running.databasePort) throw inUse(running, dataDir);
  return external(embeddedDatabaseUrl(dataDir, running.databasePort));
}
