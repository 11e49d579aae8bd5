import { OutgoingClient } from "@/server/outgoing/client";
import { OutgoingError } from "@/server/outgoing/errors";
import type { Ask } from "@/server/sources/ask";
import { SourceError } from "@/server/sources/source-error";

const client = new OutgoingClient({ allowedHosts: ["127.0.0.1"], timeoutMs: 5_000 });

/** Asks replayed hosts at once, without limits and credentials. */
export const plainAsk: Ask = async (address, options) => {
  try {
    const answer = await client.get(address, options);
    if (answer.status === 429) throw new SourceError("busy", "429");
    return answer;
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    throw new SourceError("unavailable", error.message, { cause: error });
  }
};
