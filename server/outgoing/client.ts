import { isIP } from "node:net";
import { request, type Agent, type Dispatcher } from "undici";
import { env } from "@/server/env";
import { isPublicAddress } from "@/server/outgoing/addresses";
import { explain, OutgoingError, privateAddressMessage } from "@/server/outgoing/errors";
import { createAgent, type Resolve } from "@/server/outgoing/guarded-agent";
import { ACCEPTED_CODINGS, readBody } from "@/server/outgoing/read-body";

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** What may follow a redirect to another host; credentials of any name may not. */
const HEADERS_FOR_OTHERS: ReadonlySet<string> = new Set(["accept", "accept-language", "user-agent"]);
const USER_AGENT = "package-catalogue";

type OutgoingRequest = {
  headers?: Readonly<Record<string, string>>;
  /** For the whole of it, redirects and body included. */
  timeoutMs?: number;
  /** Of the unpacked body. */
  maxBytes?: number;
  signal?: AbortSignal;
};

export type OutgoingAnswer = {
  /** Where it came from, after redirects. */
  url: string;
  status: number;
  /** By lower-case name; repeated ones joined by commas. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
};

type OutgoingClientOptions = {
  /** Hosts (or host:port) that may have private addresses. */
  allowedHosts?: readonly string[];
  connectTimeoutMs?: number;
  timeoutMs?: number;
  maxBytes?: number;
  resolve?: Resolve;
};

/**
 * The one way in which the catalogue asks other servers for something. Only http and https, only public addresses
 * (or allowed hosts), checked for the address connected to, at the first request and at each redirect.
 * Every failure is an OutgoingError; an answer with an error status is an answer.
 */
export class OutgoingClient {
  readonly #allowedHosts: ReadonlySet<string>;
  readonly #guarded: Agent;
  readonly #open: Agent;
  readonly #timeoutMs: number;
  readonly #maxBytes: number;

  constructor(options: OutgoingClientOptions = {}) {
    const { connectTimeoutMs = 10_000, resolve } = options;
    this.#allowedHosts = new Set(options.allowedHosts?.map((host) => host.toLowerCase()));
    this.#guarded = createAgent({ connectTimeoutMs, resolve, mayBePrivate: false });
    this.#open = createAgent({ connectTimeoutMs, resolve, mayBePrivate: true });
    this.#timeoutMs = options.timeoutMs ?? 30_000;
    this.#maxBytes = options.maxBytes ?? 16 * 1024 * 1024;
  }

  async get(address: string, options: OutgoingRequest = {}): Promise<OutgoingAnswer> {
    const { timeoutMs = this.#timeoutMs, maxBytes = this.#maxBytes } = options;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
    let headers = lowerCaseNames(options.headers ?? {});
    let url = parseAddress(address);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const answer = await this.#ask(url, headers, signal, maxBytes);
      if (!(answer instanceof URL)) return answer;
      if (answer.origin !== url.origin) headers = withoutCredentials(headers);
      url = answer;
    }
    throw new OutgoingError(
      "too_many_redirects",
      address,
      `${address} redirects more than ${MAX_REDIRECTS} times.`,
    );
  }

  /** Sends the fields of a form. Redirects are not followed: what is in it is for this server alone. */
  async postForm(
    address: string,
    fields: Readonly<Record<string, string>>,
    { headers = {}, timeoutMs = this.#timeoutMs, maxBytes = this.#maxBytes }: OutgoingRequest = {},
  ): Promise<OutgoingAnswer> {
    const url = parseAddress(address);
    const own = { ...lowerCaseNames(headers), "content-type": "application/x-www-form-urlencoded" };
    const body = new URLSearchParams(fields).toString();
    const answer = await this.#ask(url, own, AbortSignal.timeout(timeoutMs), maxBytes, body);
    if (answer instanceof URL)
      throw new OutgoingError("bad_answer", url.href, `${url.host} redirects what is posted to it.`);
    return answer;
  }

  /** One request, a POST if there is a body: the answer, or the address that it redirects to. */
  async #ask(
    url: URL,
    headers: Record<string, string>,
    signal: AbortSignal,
    maxBytes: number,
    posted?: string,
  ): Promise<OutgoingAnswer | URL> {
    try {
      const answer = await request(url, {
        ...(posted !== undefined && { method: "POST", body: posted }),
        dispatcher: this.#agentFor(url),
        headers: { "user-agent": USER_AGENT, ...headers, "accept-encoding": ACCEPTED_CODINGS },
        signal,
      });
      const received = joinHeaders(answer.headers);
      const location = REDIRECTS.has(answer.statusCode) ? received.location : undefined;
      if (location !== undefined) {
        answer.body.on("error", () => undefined).destroy();
        return parseAddress(location, url);
      }
      const body = await readBody(answer.body, received["content-encoding"] ?? "", maxBytes, url.href);
      return { url: url.href, status: answer.statusCode, headers: received, body };
    } catch (error) {
      throw explain(error, url.href);
    }
  }

  #agentFor(url: URL): Agent {
    const hostname = url.hostname.toLowerCase();
    const port = url.port || (url.protocol === "https:" ? "443" : "80");
    if (this.#allowedHosts.has(hostname) || this.#allowedHosts.has(`${hostname}:${port}`)) return this.#open;
    const literal = hostname.replace(/^\[|\]$/g, "");
    // A name is checked when it is looked up; an address is never looked up.
    if (isIP(literal) && !isPublicAddress(literal)) {
      throw new OutgoingError("forbidden_address", url.href, privateAddressMessage(url.host));
    }
    return this.#guarded;
  }

  async close(): Promise<void> {
    await Promise.all([this.#guarded.destroy(), this.#open.destroy()]);
  }
}

function parseAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base))
    throw new OutgoingError("bad_address", address, `${address} is no address.`);
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new OutgoingError("bad_address", url.href, `${url.href} is neither http nor https.`);
  }
  if (url.username || url.password) {
    throw new OutgoingError(
      "bad_address",
      url.origin,
      `Addresses must not hold a name or password: ${url.origin}.`,
    );
  }
  return url;
}

const lowerCaseNames = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const withoutCredentials = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => HEADERS_FOR_OTHERS.has(name)));

const joinHeaders = (headers: Dispatcher.ResponseData["headers"]) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? []].flat().join(", ")]));

declare global {
  // Next's bundle and the front door load this module separately; they share its connections.
  var __catalogueOutgoing: OutgoingClient | undefined;
}

/** The process's client, with what the environment allows. */
export function outgoing(): OutgoingClient {
  return (globalThis.__catalogueOutgoing ??= new OutgoingClient({
    allowedHosts: env().OUTGOING_ALLOWED_HOSTS,
  }));
}
