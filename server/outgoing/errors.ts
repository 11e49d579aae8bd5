import { PrivateAddress } from "@/server/outgoing/guarded-agent";

type OutgoingFailure =
  /** The address cannot be asked at all: no http(s), a name and password in it. */
  | "bad_address"
  /** It leads to a private address that is not allowed. */
  | "forbidden_address"
  /** No answer: unknown name, refused or broken connection, broken TLS. */
  | "unreachable"
  | "timeout"
  | "too_large"
  | "too_many_redirects"
  /** What came back is no HTTP answer that can be read. */
  | "bad_answer";

/** A request that came to nothing. The message says in words why, and may be shown. */
export class OutgoingError extends Error {
  override readonly name = "OutgoingError";
  readonly failure: OutgoingFailure;
  readonly url: string;

  constructor(failure: OutgoingFailure, url: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
    this.url = url;
  }
}

export const privateAddressMessage = (host: string) =>
  `${host} is a private address. If it is meant, name it in OUTGOING_ALLOWED_HOSTS.`;

const TIMEOUTS: ReadonlySet<string> = new Set([
  "TimeoutError",
  "ConnectTimeoutError",
  "HeadersTimeoutError",
  "BodyTimeoutError",
]);

const reasonByCode: Readonly<Record<string, string>> = {
  ENOTFOUND: "no server of this name is known",
  EAI_AGAIN: "the name could not be looked up",
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection broke",
  UND_ERR_SOCKET: "the connection broke",
  EHOSTUNREACH: "there is no way to it",
  ENETUNREACH: "there is no way to it",
};

/** Puts into words what went wrong below. */
export function explain(error: unknown, url: string): OutgoingError {
  if (error instanceof OutgoingError) return error;
  const { host } = new URL(url);
  const options = { cause: error };
  if (!(error instanceof Error))
    return new OutgoingError("unreachable", url, `${host} did not answer.`, options);
  if (error instanceof PrivateAddress) {
    return new OutgoingError("forbidden_address", url, privateAddressMessage(host), options);
  }
  const code = "code" in error ? String(error.code) : "";
  if (TIMEOUTS.has(error.name) || code === "ETIMEDOUT")
    return new OutgoingError("timeout", url, `${host} took too long to answer.`, options);
  if (/^(?:HPE_|Z_|ERR_(?!TLS|SSL))/.test(code)) {
    return new OutgoingError(
      "bad_answer",
      url,
      `${host} sent an answer that cannot be read (${error.message}).`,
      options,
    );
  }
  const reason = reasonByCode[code] ?? error.message;
  return new OutgoingError("unreachable", url, `${host} cannot be reached: ${reason}.`, options);
}
