import type pg from "pg";
import { now as clockNow } from "@/server/clock";
import type { Ask } from "@/server/sources/ask";
import { createAsk } from "@/server/sources/polite/ask";
import { outgoing } from "@/server/outgoing/client";
import { type Adapters, usualAdapters } from "./adapters";
import { type Answered, type Answers, askSources } from "./ask-sources";
import { type Ending, endLease, type Lease, leaseEnd, noteStep, takeLease } from "./lease";
import { store } from "./store";
import { type AskedKind, readSubject, type Subject, sourcesOf } from "./subject";

export type RefreshOptions = {
  /** The moment of it, ISO 8601; its microseconds are kept. Undefined: now, by the database's clock. */
  now?: string;
  /** Sources to ask, beside those that failed and are due again; undefined: all. */
  kinds?: readonly AskedKind[];
  /** Hears what is being asked now. */
  onStep?: (kind: AskedKind) => void;
  /** Asks, but keeps nothing. */
  isDryRun?: boolean;
  signal?: AbortSignal;
  ask?: Ask;
  adapters?: Adapters;
};

/** A source that has no time now, and when it has. */
export type PutOff = { kinds: AskedKind[]; until: Date };

export type Refreshed =
  /** There is no such package, or it was deleted meanwhile. */
  | { state: "absent" }
  /** Somebody else is at it; to be tried again then. */
  | { state: "under way"; until: Date }
  | ({ state: "done"; putOff: PutOff | null } & Ending);

const INTERRUPTED = "It was interrupted, and will be tried again.";
const USUAL_PATIENCE_MS = 60_000;

/** Somebody else may take ten minutes, and usually takes seconds. */
const LOOK_AGAIN_MS = 10_000;

/** What has to be asked later: sources that had no time, and those that somebody gave another address meanwhile. */
function putOffOf(answers: Answers, outdated: readonly AskedKind[]): PutOff | null {
  const busy = (Object.entries(answers) as [AskedKind, Answered<unknown>][]).flatMap(([kind, answered]) =>
    "error" in answered && answered.error.failure === "busy" ? [{ kind, at: answered.error.retryAt }] : [],
  );
  const kinds = [...new Set([...busy.map(({ kind }) => kind), ...outdated])];
  if (kinds.length === 0) return null;
  const times = busy.map(({ at }) => at?.getTime() ?? Date.now() + USUAL_PATIENCE_MS);
  return { kinds, until: times.length > 0 ? new Date(Math.max(...times)) : new Date() };
}

async function lookAgainAt(pool: pg.Pool, id: number): Promise<Date> {
  const end = await leaseEnd(pool, id);
  return new Date(Math.min(end?.getTime() ?? 0, Date.now() + LOOK_AGAIN_MS));
}

async function fetchAndStore(
  pool: pg.Pool,
  subject: Subject,
  lease: Lease | null,
  options: RefreshOptions,
): Promise<Refreshed> {
  const { now: at, kinds, onStep, signal, adapters = usualAdapters } = options;
  const ask = options.ask ?? createAsk({ pool, client: outgoing(), signal });
  const now = at === undefined ? clockNow() : new Date(at);
  const sources = sourcesOf(subject).filter(
    ({ kind }) => !kinds || kinds.includes(kind) || subject.sources[kind]?.isDue,
  );
  const answers = await askSources(sources, {
    ...{ adapters, ask, now, signal },
    async onStep(kind) {
      onStep?.(kind);
      if (lease) await noteStep(pool, lease, kind);
    },
  });
  signal?.throwIfAborted();
  const stored = await store(pool, { subject, answers, now, at: at ?? null, lease });
  if (!stored) return { state: "absent" };
  const { outdated, ...ending } = stored;
  return { state: "done", putOff: putOffOf(answers, outdated), ...ending };
}

/**
 * Asks whom a package names for its facts, and writes what they say in one transaction. Nobody else refreshes it meanwhile, and
 * whoever was given up writes nothing any more. Rejects only for outages of our own, and where it is aborted.
 */
export async function refreshPackage(
  pool: pg.Pool,
  id: number,
  options: RefreshOptions = {},
): Promise<Refreshed> {
  const subject = await readSubject(pool, id);
  if (!subject) return { state: "absent" };
  if (options.isDryRun) return fetchAndStore(pool, subject, null, options);
  const lease = await takeLease(pool, id);
  if (!lease) return { state: "under way", until: await lookAgainAt(pool, id) };
  try {
    return await fetchAndStore(pool, subject, lease, options);
  } catch (error) {
    // Where the database is away, the lease ends by itself.
    const ending = { outcome: "failed", changed: [], lastError: INTERRUPTED } as const;
    await endLease(pool, lease, ending).catch(() => undefined);
    throw error;
  }
}
