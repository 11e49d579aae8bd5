import type { CatalogueError } from "@/server/errors";
import { InvalidInput } from "@/server/forms/state";
import { QuotaSpent } from "@/server/limits/quota";
import { CHALLENGE } from "@/server/tokens/caller";
import type { Data } from "./json";

/** Without a token nothing can be changed. */
export const READ_VERBS = "GET, HEAD, OPTIONS";

/** An answer on its way to being written. */
export type Outcome = {
  status: number;
  data: Data;
  /** Of this answer alone. */
  headers?: Readonly<Record<string, string>>;
  /** The verbs that whoever asks may use; those that everybody may unless said. */
  allow?: string;
};

export const allowOf = ({ allow = READ_VERBS }: Outcome): string => allow;

/** What is wrong with each field, and with the whole, as the reference's framework says it. */
function invalid({ errors }: InvalidInput): Outcome {
  const named = Object.entries(errors).map(([field, messages]) => [field || "non_field_errors", messages]);
  return { status: 400, data: Object.fromEntries(named) as Data };
}

/** What an error of the caller's is answered with. */
export function refusalOf(error: CatalogueError): Outcome {
  if (error instanceof InvalidInput) return invalid(error);
  const data = { detail: error.message };
  const { status } = error;
  if (error instanceof QuotaSpent) {
    return { status, data, headers: { "retry-after": String(error.retryAfterSeconds) } };
  }
  return status === 401 ? { status, data, headers: CHALLENGE } : { status, data };
}
