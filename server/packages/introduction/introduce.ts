import type { RepositoryAddress } from "@/lib/repository-address/read";
import { now } from "@/server/clock";
import { pool } from "@/server/db";
import { QuotaSpent, spendQuota } from "@/server/limits/quota";
import { outgoing } from "@/server/outgoing/client";
import type { Suggested } from "@/server/packages/suggest";
import { createAsk } from "@/server/sources/polite/ask";
import { askIntroductions } from "./ask";
import { fillSuggested } from "./fill";

/** Somebody waits for the page. */
const TIME_LIMIT_MS = 4_000;
const LONGEST_WAIT_MS = { first: 1_000, later: 1_000 };

/** Null where there is some left, else what to tell whoever has asked too often. */
async function spend(person: number): Promise<string | null> {
  try {
    await spendQuota("introduce", { person: String(person), address: "" });
    return null;
  } catch (error) {
    if (error instanceof QuotaSpent) return error.message;
    throw error;
  }
}

/** Fills the form of a new package with what forge and index say, as far as they say it in a few seconds. Keeps nothing of it. */
export async function introduce(
  suggested: Suggested,
  repository: RepositoryAddress,
  { person, timeLimitMs = TIME_LIMIT_MS }: { person: number; timeLimitMs?: number },
): Promise<Suggested> {
  const tooOften = await spend(person);
  if (tooOften !== null) return { ...suggested, notes: [tooOften] };
  const signal = AbortSignal.timeout(timeLimitMs);
  const ask = createAsk({ pool: pool(), client: outgoing(), longestWaitMs: LONGEST_WAIT_MS, signal });
  return fillSuggested(
    suggested,
    repository,
    await askIntroductions(repository, { ask, now: now(), signal }),
  );
}
