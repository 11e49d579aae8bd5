import type pg from "pg";
import { UnreadableText } from "@/server/imports/browsable-text";
import { connectForImport, flushToDisk, lockForImport, takeStock } from "@/server/imports/connection";
import { parseDocument } from "@/server/imports/document";
import { emptyCatalogue } from "@/server/imports/empty-catalogue";
import { findFiles, readBytes } from "@/server/imports/files";
import { importDocument, rejectDocument } from "@/server/imports/import-document";
import { recognise } from "@/server/imports/recognise";
import type { Report } from "@/server/imports/report";
import { startRun, type Progress, type Run } from "@/server/imports/run";
import { assertUsable } from "@/server/imports/usable-inputs";
import { settleGridMembers } from "@/server/imports/v4/grid-members";
import { walkAddress, type WalkOptions } from "@/server/imports/walk/walk";
import { storeScores } from "@/server/packages/stored-scores";

export type ImportOptions = {
  /** Find out what would change, and change nothing. */
  isDryRun?: boolean;
  /** Empty the catalogue first. */
  replaces?: boolean;
  onProgress?: (progress: Progress) => void;
  walk?: WalkOptions;
};

/** Whether there is so much that is new that queries are best done in other ways than before. */
const createsMany = (report: Report) => report.touched().some((kind) => report.of(kind).created >= 100);

const isAddress = (input: string) => /^https?:\/\//i.test(input);

/** Brings files, folders and remote catalogues into the database at `databaseUrl`, and reports what came of it. */
export async function importFrom(
  databaseUrl: string,
  inputs: readonly string[],
  options: ImportOptions = {},
): Promise<Report> {
  const client = await connectForImport(databaseUrl);
  try {
    await lockForImport(client);
    return await importWith(client, inputs, options);
  } finally {
    await client.end();
  }
}

async function importWith(
  client: pg.Client,
  inputs: readonly string[],
  options: ImportOptions,
): Promise<Report> {
  const run = startRun(client, options);
  // Looked for before anything is written: a mistyped name must not leave an emptied catalogue behind.
  const found = await Promise.all(
    inputs.map((input) => (isAddress(input) ? Promise.resolve(null) : findFiles(input))),
  );
  if (options.replaces && !run.isDryRun) {
    await assertUsable(inputs, found, options.walk);
    await emptyCatalogue(client);
  }
  if (run.isDryRun) await client.query("BEGIN");
  for (const [place, input] of inputs.entries()) {
    const files = found[place];
    if (!files) {
      await walkAddress(run, input, options.walk);
      continue;
    }
    if (files.skipped.length > 0)
      run.report.notices.push(`Left aside in ${input}: ${files.skipped.join(", ")}`);
    if (files.files.length === 0) rejectDocument(run, input, "holds no .json, .txt or .gz files");
    await importFiles(run, files.files);
  }
  await settleGridMembers(run);
  if (!run.isDryRun) await storeScores(client);
  await (run.isDryRun ? client.query("ROLLBACK") : flushToDisk(client));
  if (!run.isDryRun && createsMany(run.report)) await takeStock(client);
  return run.report;
}

async function importFiles(run: Run, files: readonly string[]): Promise<void> {
  for (const [place, file] of files.entries()) {
    try {
      await importDocument(run, recognise(parseDocument(await readBytes(file))), file);
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error;
      rejectDocument(run, file, error.message);
    }
    if (files.length > 1) run.onProgress({ label: "files", done: place + 1, total: files.length });
  }
}
