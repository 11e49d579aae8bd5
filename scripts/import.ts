/** `npm run import`: brings files, folders and remote catalogues into this installation's catalogue. */
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { withDatabaseOfDataDir } from "@/scripts/database-of-data-dir";
import { WrongUsage } from "@/scripts/command-line";
import { describeFailure, Failure } from "@/scripts/failure";
import { help, parseArguments, type ImportArguments } from "@/scripts/import/arguments";
import { createProgressDisplay } from "@/scripts/import/progress";
import { problemLines, summaryText } from "@/scripts/import/summary";
import { isShuttingDown, shutDown, shutDownOnSignals } from "@/scripts/processes/shutdown";
import { CatalogueError } from "@/server/errors";
import { countCatalogue } from "@/server/imports/empty-catalogue";
import { importFrom } from "@/server/imports/import-from";

const EXIT_INTERRUPTED = 130;

async function confirmReplacing(databaseUrl: string): Promise<void> {
  const { packages, grids } = await countCatalogue(databaseUrl);
  if (packages + grids === 0) return;
  const question = `This removes ${packages} packages, ${grids} grids and all that people did with them. Go on? [y/N] `;
  if (!process.stdin.isTTY) {
    throw new Failure(
      "--replace asks before it empties the catalogue.",
      "Add --yes where nobody can answer.",
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim()))
    throw new Failure("Nothing was changed.", "The catalogue stays as it is.");
}

/** Returns whether everything went in. */
async function runImport(databaseUrl: string, given: ImportArguments): Promise<boolean> {
  if (given.replaces && !given.isSure) await confirmReplacing(databaseUrl);
  const display = createProgressDisplay();
  const { isDryRun, replaces, concurrency, ratePerSecond, pageSize, restarts } = given;
  try {
    const report = await importFrom(databaseUrl, given.inputs, {
      isDryRun,
      replaces,
      onProgress: display.show,
      walk: { concurrency, ratePerSecond, pageSize, restarts },
    });
    display.end();
    for (const line of problemLines(report)) console.error(line);
    console.log(summaryText(report, isDryRun));
    return report.isClean;
  } finally {
    display.end();
  }
}

/** npm runs its commands in the project's folder, wherever the person stands who names a file. */
function fromWhereNpmWasCalled(input: string): string {
  const folder = process.env.INIT_CWD;
  const isPlain = !folder || folder === process.cwd() || /^https?:/i.test(input);
  return isPlain ? input : path.resolve(folder, input);
}

async function main(): Promise<number> {
  const given = parseArguments(process.argv.slice(2));
  given.inputs = given.inputs.map(fromWhereNpmWasCalled);
  if (given.wantsHelp) {
    console.log(help);
    return 0;
  }
  const isClean = await withDatabaseOfDataDir("import", (databaseUrl) => runImport(databaseUrl, given));
  return isClean ? 0 : 1;
}

shutDownOnSignals(EXIT_INTERRUPTED, () =>
  console.error("\nInterrupted. What went in is whole; run the same command again to go on."),
);
try {
  await shutDown(await main());
} catch (error) {
  // While we end, whatever was under way fails, and that is no news.
  if (!isShuttingDown()) {
    const isPlain = error instanceof CatalogueError;
    console.error(isPlain ? `\n✖ ${error.message}\n` : describeFailure(error));
    await shutDown(error instanceof WrongUsage ? 2 : 1);
  }
}
