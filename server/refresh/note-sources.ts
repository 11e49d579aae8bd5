import type { ClientBase } from "pg";
import type { RegistryFacts } from "@/server/registries/registry";
import type { JsonValue } from "@/server/sources/json-value";
import type { SourceError } from "@/server/sources/source-error";
import type { Answered, Answers } from "./ask-sources";
import type { AskedKind } from "./subject";

const FIRST_RETRY_MINUTES = 10;
const LONGEST_RETRY_MINUTES = 24 * 60;
const LONGEST_TEXT = 2_000;

/** Until a source that failed so often in turn is asked again; `chance` (0 to 1) spreads what failed at once. */
const retryMinutes = (failures: number, chance: number): number =>
  Math.min(LONGEST_RETRY_MINUTES, FIRST_RETRY_MINUTES * 2 ** Math.min(failures - 1, 20)) *
  (0.75 + chance / 2);

const noteSuccess = `
  INSERT INTO package_source AS stored (package_id, kind, origin, fetched_at, memory, stated_repository)
  VALUES ($1, $2::source_kind, $3, $4::timestamptz, $5::jsonb, $6)
  ON CONFLICT (package_id, kind) DO UPDATE
    SET origin = EXCLUDED.origin, fetched_at = EXCLUDED.fetched_at, memory = EXCLUDED.memory, failures = 0,
      last_error = NULL, last_error_at = NULL, next_fetch_at = NULL, missing_since = NULL, missing_count = 0,
      stated_repository = CASE WHEN $7::bool THEN EXCLUDED.stated_repository ELSE stored.stated_repository END`;

const isSameOrigin = "stored.origin = EXCLUDED.origin";

/**
 * Missing are those that say so themselves; a broken answer in between is no sign that they are back. What another address said
 * and did, which somebody has corrected since, is not held against this one.
 */
const noteFailure = `
  INSERT INTO package_source AS stored (package_id, kind, origin, failures, last_error, last_error_at, next_fetch_at,
    missing_since, missing_count)
  VALUES ($1, $2::source_kind, $3, $6::int, $5, $4::timestamptz, $4::timestamptz + make_interval(secs => $7),
    CASE WHEN $8::bool THEN $4::timestamptz END, $8::bool::int)
  ON CONFLICT (package_id, kind) DO UPDATE
    SET failures = EXCLUDED.failures, last_error = EXCLUDED.last_error, last_error_at = EXCLUDED.last_error_at,
      next_fetch_at = EXCLUDED.next_fetch_at, origin = EXCLUDED.origin,
      missing_since = CASE WHEN ${isSameOrigin} THEN coalesce(stored.missing_since, EXCLUDED.missing_since)
        ELSE EXCLUDED.missing_since END,
      missing_count = CASE WHEN ${isSameOrigin} THEN stored.missing_count ELSE 0 END + EXCLUDED.missing_count,
      fetched_at = CASE WHEN ${isSameOrigin} THEN stored.fetched_at END,
      memory = CASE WHEN ${isSameOrigin} THEN stored.memory END,
      stated_repository = CASE WHEN ${isSameOrigin} THEN stored.stated_repository END`;

const noteBusy = `
  INSERT INTO package_source (package_id, kind, origin, next_fetch_at) VALUES ($1, $2::source_kind, $3, $4::timestamptz)
  ON CONFLICT (package_id, kind) DO UPDATE SET next_fetch_at = EXCLUDED.next_fetch_at`;

type Said = { memory?: JsonValue; facts?: RegistryFacts | object | null };

/** What is kept of an answer beside its facts: its memory, and the repository that an index names, if it was heard anew. */
function keptOf(answer: unknown): [memory: string | null, repository: string | null, isNew: boolean] {
  const { memory, facts } = (typeof answer === "object" ? answer : {}) as Said;
  const repository = facts && "repositoryUrl" in facts ? facts.repositoryUrl : null;
  return [
    memory === undefined || memory === null ? null : JSON.stringify(memory),
    repository?.slice(0, LONGEST_TEXT) ?? null,
    facts !== undefined && facts !== null,
  ];
}

/** Writes down of each source that was asked how that went. `at`: when, as PostgreSQL reads it. */
export async function noteSources(
  client: ClientBase,
  packageId: number,
  answers: Answers,
  at: string,
  chance: () => number = Math.random,
): Promise<void> {
  const { rows } = await client.query<{ kind: string; origin: string; failures: number }>(
    "SELECT kind, origin, failures FROM package_source WHERE package_id = $1",
    [packageId],
  );
  const failuresOf = (kind: string, origin: string) =>
    rows.find((row) => row.kind === kind && row.origin === origin)?.failures ?? 0;
  for (const [kind, answered] of Object.entries(answers) as [string, Answered<unknown>][]) {
    const origin = answered.origin.slice(0, LONGEST_TEXT);
    const values = [packageId, kind, origin];
    if ("answer" in answered) await client.query(noteSuccess, [...values, at, ...keptOf(answered.answer)]);
    else await noteError(client, values, answered.error, at, failuresOf(kind, origin), chance());
  }
}

async function noteError(
  client: ClientBase,
  values: unknown[],
  { failure, message, retryAt }: SourceError,
  at: string,
  failuresBefore: number,
  chance: number,
): Promise<void> {
  if (failure === "busy") {
    await client.query(noteBusy, [...values, retryAt ?? at]);
    return;
  }
  const failures = failuresBefore + 1;
  const seconds = retryMinutes(failures, chance) * 60;
  const isMissing = failure === "not_found";
  const error = message.replaceAll("\0", "").slice(0, LONGEST_TEXT);
  await client.query(noteFailure, [...values, at, error, failures, seconds, isMissing]);
}

/** Forgets what was heard of sources that the entry no longer names: nobody asks them again. */
export async function forgetOtherSources(
  client: ClientBase,
  packageId: number,
  named: readonly AskedKind[],
): Promise<void> {
  await client.query(
    "DELETE FROM package_source WHERE package_id = $1 AND kind <> 'import' AND kind <> ALL ($2::source_kind[])",
    [packageId, named],
  );
}
