import { parseArgs } from "node:util";
import { numberOption, parsedBy, WrongUsage } from "@/scripts/command-line";

const COMMAND = "refresh";

export const help = `Usage: npm run refresh -- <slug> … | --all | --stale-hours <n> [--dry-run]

Fetches the facts of packages anew, from their git hosts and from the package index, whether the site is running or not.
Hosts are asked as slowly as their limits say (docs/OPERATING.md), together with everybody else who asks them.

Which packages
  <slug> …           these
  --all              all that name a repository or a project
  --stale-hours <n>  those whose last attempt is so many hours ago (1 to 8760), and those that are to be tried again

Options
  --dry-run          ask, say what would change, and change nothing
  --concurrency <n>  packages at a time (1 to 32; default 4)
  --help             this text

Exit status: 0 all went well · 1 something failed or was put off (each is listed) · 2 the command itself is wrong
`;

export type RefreshArguments = {
  slugs: string[];
  all: boolean;
  staleHours: number | null;
  isDryRun: boolean;
  concurrency: number;
  wantsHelp: boolean;
};

const parseValues = (given: readonly string[]) =>
  parsedBy(COMMAND, () =>
    parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        all: { type: "boolean", default: false },
        "stale-hours": { type: "string" },
        "dry-run": { type: "boolean", default: false },
        concurrency: { type: "string", default: "4" },
        help: { type: "boolean", short: "h", default: false },
      },
    }),
  );

/** Reads the command line. Throws WrongUsage. */
export function parseArguments(given: readonly string[]): RefreshArguments {
  const { values, positionals } = parseValues(given);
  const hours = values["stale-hours"];
  const parsed = {
    slugs: positionals,
    all: values.all,
    staleHours:
      hours === undefined
        ? null
        : numberOption(COMMAND, hours, { name: "stale-hours", least: 1, most: 8_760 }),
    isDryRun: values["dry-run"],
    concurrency: numberOption(COMMAND, values.concurrency, { name: "concurrency", least: 1, most: 32 }),
    wantsHelp: values.help,
  };
  const ways = [positionals.length > 0, parsed.all, hours !== undefined].filter(Boolean).length;
  if (!parsed.wantsHelp && ways !== 1)
    throw new WrongUsage(
      COMMAND,
      "Name packages by their slugs, or say --all, or --stale-hours: one of the three.",
    );
  return parsed;
}
