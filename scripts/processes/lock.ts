import fs from "node:fs";
import { createFile, replaceFile } from "@/scripts/whole-file";
import { identityOf, isRunning, type ProcessIdentity } from "@/scripts/processes/identity";

export type Holder<Details> = ProcessIdentity & Details;

export type HeldLock<Details> = {
  /** Tells others more about us. */
  update(details: Details): void;
  release(): void;
};

type LockAttempt<Details> =
  { held: HeldLock<Details>; holder?: undefined } | { held?: undefined; holder: Holder<Details> };

/** Who holds the lock now; undefined: nobody who is still alive. */
export function readHolder<Details>(file: string): Holder<Details> | undefined {
  try {
    const holder = JSON.parse(fs.readFileSync(file, "utf8")) as Holder<Details>;
    return isRunning(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Moves a dead holder's file away. If it was replaced by a living one in between, that one goes back. */
function removeStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return;
  }
  if (readHolder(aside)) fs.renameSync(aside, file);
  else fs.rmSync(aside, { force: true });
}

function heldLock<Details>(file: string): HeldLock<Details> {
  const me = identityOf(process.pid);
  return {
    update(details) {
      replaceFile(file, JSON.stringify({ ...me, ...details }));
    },
    release() {
      if (readHolder(file)?.pid === me.pid) fs.rmSync(file, { force: true });
    },
  };
}

/**
 * A lock that ends with its process, however that ends: a file that names its holder, who counts only while alive.
 * Returns the lock, or who has it.
 */
export function tryLock<Details extends object>(file: string, details: Details): LockAttempt<Details> {
  const content = JSON.stringify({ ...identityOf(process.pid), ...details });
  for (;;) {
    if (createFile(file, content)) return { held: heldLock(file) };
    const holder = readHolder<Details>(file);
    if (holder) return { holder };
    removeStale(file);
  }
}

const POLL_MS = 250;

/** Waits until the lock is free; `onWait` is called once if that is not at once. */
export async function waitForLock(file: string, onWait: () => void): Promise<HeldLock<object>> {
  for (let waited = false; ; waited = true) {
    const { held } = tryLock(file, {});
    if (held) return held;
    if (!waited) onWait();
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
