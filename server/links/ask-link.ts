import { OutgoingError } from "@/server/outgoing/errors";
import type { Ask } from "@/server/sources/ask";
import { SourceError } from "@/server/sources/source-error";

/** Only whether it leads somewhere matters: the rest of a long page is not read. */
const MAX_BYTES = 256 * 1024;
const GONE: ReadonlySet<number> = new Set([404, 410]);

export type LinkState =
  | { state: "works"; status: number | null }
  | { state: "broken"; status: number | null; error: string }
  /** It was not asked: its host wants to be left alone for now. */
  | { state: "unknown" };

/** A page that wants a password, or no programs, is there for people all the same. */
function judge(status: number): LinkState {
  if (GONE.has(status))
    return { state: "broken", status, error: `There is nothing at this address (${status}).` };
  if (status >= 500) return { state: "broken", status, error: `The server is out of order (${status}).` };
  return { state: "works", status };
}

const isTooLong = ({ cause }: SourceError) => cause instanceof OutgoingError && cause.failure === "too_large";

export async function askLink(address: string, ask: Ask): Promise<LinkState> {
  try {
    const { status } = await ask(address, { headers: { accept: "text/html, */*" }, maxBytes: MAX_BYTES });
    return judge(status);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (error.failure === "busy") return { state: "unknown" };
    if (isTooLong(error)) return { state: "works", status: null };
    return { state: "broken", status: null, error: error.message };
  }
}
