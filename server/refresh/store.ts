import type pg from "pg";
import { dayAttribute } from "@/lib/dates";
import { recordFigures } from "@/server/figures/record";
import type { Answered, Answers } from "./ask-sources";
import { fetchedColumns } from "./fetched-columns";
import { movedTo, recordMove } from "./follow-rename";
import { endLease, type Ending, type Lease } from "./lease";
import { forgetOtherSources, noteSources } from "./note-sources";
import { type LockedRow, lockRow, storeColumns } from "./store-columns";
import { storeReleases } from "./store-releases";
import { type AskedKind, type Subject, sourcesOf } from "./subject";

export type Store = {
  subject: Subject;
  answers: Answers;
  now: Date;
  /** When the facts count as fetched, with microseconds; null: now, by the database's clock. */
  at: string | null;
  /** Null: nothing is to be kept. */
  lease: Lease | null;
};

/** How it went, and which sources have other addresses by now, so that their answers were not kept. */
export type Stored = Ending & { outdated: AskedKind[] };

const kindsOf = (answers: Answers) => Object.keys(answers) as AskedKind[];

const errorsOf = (answers: Answers) =>
  (Object.values(answers) as Answered<unknown>[]).flatMap((answered) =>
    "error" in answered ? [answered.error] : [],
  );

const NOBODY_TO_ASK = "It names neither a repository nor a project that can be asked.";
const CHANGED_MEANWHILE = "Somebody has changed its addresses meanwhile. The new ones are asked next.";

/** How it went, in words: all that failed. */
function endingOf(answers: Answers, changed: readonly string[], outdated: readonly AskedKind[]): Ending {
  const errors = errorsOf(answers);
  const asked = kindsOf(answers).length;
  const noAnswer = outdated.length > 0 ? CHANGED_MEANWHILE : NOBODY_TO_ASK;
  if (asked === 0) return { outcome: "unchanged", changed: [], lastError: noAnswer };
  const lastError = errors.length > 0 ? errors.map(({ message }) => message).join(" ") : null;
  if (errors.length === asked) return { outcome: "failed", changed: [], lastError };
  return { outcome: changed.length > 0 ? "refreshed" : "unchanged", changed, lastError };
}

/** Answers of addresses that the entry no longer has tell nothing of it: somebody has changed them meanwhile. */
function stillMeant(
  { answers, subject }: Store,
  row: { repositoryUrl: string; registryUrl: string },
): Answers {
  const { forge, registry, downloads } = answers;
  return {
    ...(row.repositoryUrl === subject.repositoryUrl && forge && { forge }),
    ...(row.registryUrl === subject.registryUrl && registry && { registry }),
    ...(row.registryUrl === subject.registryUrl && downloads && { downloads }),
  };
}

/** Writes the facts; answers what changed. */
async function writeFacts(
  client: pg.PoolClient,
  { subject: { id }, now }: Store,
  { at, said, repositoryUrl }: LockedRow,
  answers: Answers,
): Promise<string[]> {
  const { forge, registry } = answers;
  const columns = fetchedColumns(answers, said, at, now);
  const moved = movedTo(repositoryUrl, forge && "answer" in forge ? forge.answer.facts.address : undefined);
  delete columns.repository_url;
  if (moved !== null) columns.repository_url = moved;
  const changed = await storeColumns(client, id, columns, { at, now });
  if (moved !== null && changed.includes("repository_url")) {
    await recordMove(client, id, repositoryUrl, moved);
    if (forge) forge.origin = moved;
  }
  const project = registry && "answer" in registry ? registry.answer.facts : null;
  if (project && (await storeReleases(client, id, project))) changed.push("releases");
  return changed;
}

async function write(client: pg.PoolClient, given: Store): Promise<Stored | null> {
  const { subject, now } = given;
  const { id } = subject;
  const row = await lockRow(client, id, given.at);
  if (!row) return null;
  const answers = stillMeant(given, row);
  const named = sourcesOf({ ...subject, ...row }).map(({ kind }) => kind);
  const outdated = named.filter((kind) => given.answers[kind] && !answers[kind]);
  const isAnswered = errorsOf(answers).length < kindsOf(answers).length;
  const changed = isAnswered ? await writeFacts(client, given, row, answers) : [];
  await forgetOtherSources(client, id, named);
  await noteSources(client, id, answers, row.at);
  // The figures of a day tell by the notes whose zeros are known.
  if (isAnswered) await recordFigures(client, dayAttribute(now), [id]);
  return { ...endingOf(answers, changed, outdated), outdated };
}

/**
 * Writes what the sources said, all of it or nothing, and only while the lease is ours. Null where there is no such package any
 * more, or somebody else has begun anew.
 */
export async function store(pool: pg.Pool, given: Store): Promise<Stored | null> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const ending = await write(client, given);
    const isOurs = ending !== null && given.lease !== null && (await endLease(client, given.lease, ending));
    await client.query(isOurs ? "COMMIT" : "ROLLBACK");
    client.release();
    return isOurs || given.lease === null ? ending : null;
  } catch (error) {
    // The connection goes, and with it the transaction.
    client.release(true);
    throw error;
  }
}
