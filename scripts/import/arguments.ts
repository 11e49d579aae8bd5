import { parseArgs } from "node:util";
import { numberOption, parsedBy, WrongUsage } from "@/scripts/command-line";

const COMMAND = "import";

export const help = `Usage: npm run import -- [options] <file|folder|URL> …

Brings records into the catalogue, whether the site is running or not. What an input is, is found out by itself:
  · a package, grid or category of the API v4, a list of them or one of its pages, as JSON
  · the text of a browsable page of that API
  · an archive: a whole catalogue in one document
  · a folder: every .json, .txt and .gz file in it, at any depth, in the order of their names
  · the address of a site with an API v4 or of that API (http://…/api/v4/): all of it, page by page
Files may be packed with gzip. Importing the same input twice changes nothing.

Options
  --dry-run          say what would change, and change nothing
  --replace          empty the catalogue first (asks; accounts made here stay)
  --yes              do not ask
  --concurrency <n>  pages of a remote catalogue asked for at a time (1 to 16; default 2)
  --rate <n>         requests a second to a remote catalogue (0.1 to 100; default 2)
  --page-size <n>    records a page of a remote catalogue (1 to 1000; default 100)
  --restart          read a remote catalogue from its beginning, not from where an earlier import stopped
  --help             this text

Which entry a record is
  A record belongs to the entry with its id, if that has the same slug (or, of a package, the same repository: then
  it was renamed, and its old address leads to the new one). An id or slug that a different entry holds is a
  conflict: it is reported, and nothing is overwritten. A package's record says which grids it is in; its place in
  another grid is given up unless cells are filled there. See docs/IMPORTING.md.

Exit status: 0 all went in · 1 something was refused (each is listed) · 2 the command itself is wrong
`;

export type ImportArguments = {
  inputs: string[];
  isDryRun: boolean;
  replaces: boolean;
  isSure: boolean;
  restarts: boolean;
  concurrency: number;
  ratePerSecond: number;
  pageSize: number;
  wantsHelp: boolean;
};

const parseValues = (given: readonly string[]) =>
  parsedBy(COMMAND, () =>
    parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        replace: { type: "boolean", default: false },
        yes: { type: "boolean", default: false },
        restart: { type: "boolean", default: false },
        concurrency: { type: "string", default: "2" },
        rate: { type: "string", default: "2" },
        "page-size": { type: "string", default: "100" },
        help: { type: "boolean", short: "h", default: false },
      },
    }),
  );

/** Reads the command line. Throws WrongUsage. */
export function parseArguments(given: readonly string[]): ImportArguments {
  const { values, positionals } = parseValues(given);
  const parsed = {
    inputs: positionals,
    isDryRun: values["dry-run"],
    replaces: values.replace,
    isSure: values.yes,
    restarts: values.restart,
    concurrency: numberOption(COMMAND, values.concurrency, { name: "concurrency", least: 1, most: 16 }),
    ratePerSecond: numberOption(COMMAND, values.rate, {
      name: "rate",
      least: 0.1,
      most: 100,
      isWhole: false,
    }),
    pageSize: numberOption(COMMAND, values["page-size"], { name: "page-size", least: 1, most: 1000 }),
    wantsHelp: values.help,
  };
  if (parsed.wantsHelp) return parsed;
  if (positionals.length === 0) throw new WrongUsage(COMMAND, "Nothing to import was named.");
  if (parsed.isDryRun && parsed.replaces) {
    throw new WrongUsage(
      COMMAND,
      "--dry-run cannot be combined with --replace, which would empty the catalogue.",
    );
  }
  return parsed;
}
