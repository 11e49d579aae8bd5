import { Failure } from "@/scripts/failure";

/** The command line is wrong. */
export class WrongUsage extends Failure {
  /** `command` as npm knows it. */
  constructor(command: string, headline: string) {
    super(headline, `npm run ${command} -- --help tells what there is.`);
  }
}

/** What Node's own parser makes of a command line; what it refuses is WrongUsage. */
export function parsedBy<Parsed>(command: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    throw new WrongUsage(command, error instanceof Error ? error.message : String(error));
  }
}

type NumberOption = { name: string; least: number; most: number; isWhole?: boolean };

/** The number that an option was given. Throws WrongUsage for what is none, or out of its bounds. */
export function numberOption(
  command: string,
  text: string,
  { name, least, most, isWhole = true }: NumberOption,
): number {
  const value = Number(text);
  const fits = text.trim() !== "" && value >= least && value <= most && (!isWhole || Number.isInteger(value));
  if (fits) return value;
  const kind = isWhole ? "whole number" : "number";
  throw new WrongUsage(command, `--${name} must be a ${kind} from ${least} to ${most}, not "${text}".`);
}
