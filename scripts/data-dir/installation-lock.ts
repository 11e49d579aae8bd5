import type { DataDir } from "@/scripts/data-dir/data-dir";
import { Failure } from "@/scripts/failure";
import { type HeldLock, type Holder, readHolder, tryLock } from "@/scripts/processes/lock";

/** What a running command tells others about itself, in DATA_DIR/running.json. */
export type Running = {
  /** The npm command. */
  command: string;
  /** Where the site answers, once it does. */
  url?: string;
  /** Port of the embedded database, once it runs. */
  databasePort?: number;
};

const lockFile = (dataDir: DataDir) => dataDir.file("running.json");

export const readRunning = (dataDir: DataDir): Holder<Running> | undefined =>
  readHolder<Running>(lockFile(dataDir));

/** What to tell somebody whose command must wait for the one that holds the data. */
export function inUse({ command, url, pid }: Holder<Running>, dataDir: DataDir): Failure {
  const another = "To run a second one beside it, set DATA_DIR to another folder (and PORT to another port).";
  if (url) return new Failure(`The catalogue is already running at ${url} (process ${pid}).`, another);
  return new Failure(
    `\`npm run ${command}\` is using the data in ${dataDir.path} (process ${pid}).`,
    command === "start" || command === "dev"
      ? `It is still starting. ${another}`
      : "Wait until it has finished.",
  );
}

/** Claims the embedded database of DATA_DIR for this process. */
export function lockInstallation(dataDir: DataDir, command: string): HeldLock<Running> {
  const { held, holder } = tryLock<Running>(lockFile(dataDir), { command });
  if (held) return held;
  throw inUse(holder, dataDir);
}
