import type { z } from "zod";
import { describeRefusal, isRefusal, isUniqueViolation } from "@/server/imports/database-refusal";
import type { Place } from "@/server/imports/report";
import type { Outcome, RecordKind, Written } from "@/server/imports/record-kind";
import type { Found, Run } from "@/server/imports/run";
import { inTransaction } from "@/server/imports/transaction";

type Checked<Value> = Place & { value: Value };

/**
 * Brings in records of one kind. Each goes in whole or not at all, and a bad one takes none with it: records are
 * written a batch at a time, and where the database refuses a batch, one at a time.
 */
export async function importRecords<Value>(
  run: Run,
  kind: RecordKind<Value>,
  origin: string,
  found: Iterable<Found>,
  progress?: { label: string; total: number },
): Promise<void> {
  let batch: Checked<Value>[] = [];
  let batchKeys = new Set<string>();
  let done = 0;
  const flush = async () => {
    await writeBatch(run, kind, batch);
    done += batch.length;
    if (progress) run.onProgress({ ...progress, done });
    batch = [];
    batchKeys = new Set();
  };
  for (const record of found) {
    const checked = check(run, kind, origin, record);
    if (!checked) {
      done += 1;
      continue;
    }
    const keys = kind.keysOf(checked.value);
    if (batch.length >= kind.batchSize || keys.some((key) => batchKeys.has(key))) await flush();
    batch.push(checked);
    for (const key of keys) batchKeys.add(key);
  }
  await flush();
}

/** A list of 52 wrong figures is one mistake, not 52. */
const MAX_FAULTS_NAMED = 5;

function check<Value>(
  run: Run,
  kind: RecordKind<Value>,
  origin: string,
  found: Found,
): Checked<Value> | null {
  const { record } = found;
  const parsed = kind.schema.safeParse(found.value);
  if (parsed.success) return { origin, record, value: parsed.data };
  run.report.count(kind.kind, "rejected");
  const { issues } = parsed.error;
  for (const issue of issues.slice(0, MAX_FAULTS_NAMED)) {
    const field = fieldName(issue.path);
    run.report.problems.push({
      origin,
      record,
      kind: kind.kind,
      severity: "rejected",
      field,
      message: issue.message,
    });
  }
  const unnamed = issues.length - MAX_FAULTS_NAMED;
  if (unnamed > 0) {
    const message = `has ${unnamed} further faults`;
    run.report.problems.push({ origin, record, kind: kind.kind, severity: "rejected", message });
  }
  refuse(run, kind, (found.value as { id?: unknown } | null)?.id);
  return null;
}

const fieldName = (path: z.core.$ZodIssue["path"]) =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");

function refuse<Value>(run: Run, kind: RecordKind<Value>, id: unknown): void {
  if (typeof id === "number") run.refused[kind.kind].add(id);
}

async function writeBatch<Value>(run: Run, kind: RecordKind<Value>, batch: Checked<Value>[]): Promise<void> {
  if (batch.length === 0) return;
  const values = batch.map((record) => record.value);
  try {
    const written = await inTransaction(run, () => kind.write(run, values, batch[0]?.origin ?? ""));
    batch.forEach((record, place) => account(run, kind, record, written.outcomes[place]));
    countBesides(run, written);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (batch.length > 1) {
      for (const record of batch) await writeBatch(run, kind, [record]);
      return;
    }
    const record = batch[0];
    if (!record) return;
    refuse(run, kind, kind.idOf(record.value));
    if (isUniqueViolation(error)) run.report.conflict(kind.kind, record, describeRefusal(error));
    else run.report.reject(kind.kind, record, describeRefusal(error), error.column);
  }
}

function account<Value>(run: Run, kind: RecordKind<Value>, record: Checked<Value>, outcome?: Outcome): void {
  if (!outcome) throw new Error(`Nothing is known of what became of ${record.record}.`);
  const id = kind.idOf(record.value);
  for (const note of outcome.notes ?? []) run.report.note(kind.kind, record, note);
  if (typeof outcome.result === "string") {
    run.report.count(kind.kind, outcome.result);
    run.refused[kind.kind].delete(id);
    return;
  }
  refuse(run, kind, id);
  if (kind.kind === "category" || kind.kind === "grid") run.heldByOthers[kind.kind].add(id);
  run.report.conflict(kind.kind, record, outcome.result.conflict);
}

function countBesides(run: Run, { placeholders = {}, pendingMembers = 0 }: Written): void {
  run.report.pendingMembers += pendingMembers;
  if (placeholders.category) run.report.count("category", "placeholders", placeholders.category);
  if (placeholders.grid) run.report.count("grid", "placeholders", placeholders.grid);
}
