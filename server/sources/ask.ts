import type { OutgoingAnswer } from "@/server/outgoing/client";

type AskOptions = {
  headers?: Readonly<Record<string, string>>;
  /** Of the unpacked body; undefined: the client's own limit. */
  maxBytes?: number;
};

/**
 * Asks a server for an address in turn: as its limits allow, with its credentials if there are any, noting what it says of
 * its patience. Any status is an answer but those that ask for patience (429, an exhausted quota). Throws `SourceError`:
 * `busy` with when to come again, `unavailable` for what cannot be reached.
 */
export type Ask = (address: string, options?: AskOptions) => Promise<OutgoingAnswer>;
