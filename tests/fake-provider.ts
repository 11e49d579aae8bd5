import { createHash } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";

/** Somebody who has an account at the provider. */
export type Person = { id: number; login: string; name: string; email: string; isVerified: boolean };

/** What was asked for at the authorisation page, kept until its code is traded. */
type Grant = { clientId: string; redirectUri: string; challenge: string };

/**
 * A site that vouches for people, on a free port: GitHub's addresses and those of OpenID Connect. It lets in whoever
 * `person` is, at once, and checks what a provider checks: client, secret, address to lead back to, PKCE.
 */
export class FakeProvider {
  person: Person = { id: 1, login: "octo", name: "Octo Cat", email: "octo@example.com", isVerified: true };
  /** The person says no. */
  isDenied = false;
  /** It is out of order. */
  isBroken = false;
  /** Paths that were asked for. */
  readonly asked: string[] = [];
  static readonly client = { id: "the-client", secret: "the-client's secret" } as const;
  readonly #grants = new Map<string, Grant>();
  readonly #server = http.createServer((request, answer) => void this.#answer(request, answer));

  static async start(): Promise<FakeProvider> {
    const fake = new FakeProvider();
    await new Promise<void>((listening) => fake.#server.listen(0, "127.0.0.1", listening));
    return fake;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What an operator sets to use it. */
  get settings(): Record<string, string> {
    const { id, secret } = FakeProvider.client;
    return {
      GITHUB_URL: this.origin,
      GITHUB_API_URL: `${this.origin}/api`,
      GITHUB_CLIENT_ID: id,
      GITHUB_CLIENT_SECRET: secret,
      OIDC_ISSUER: this.origin,
      OIDC_CLIENT_ID: id,
      OIDC_CLIENT_SECRET: secret,
      OIDC_NAME: "Company",
      OUTGOING_ALLOWED_HOSTS: new URL(this.origin).host,
    };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #answer(request: http.IncomingMessage, answer: http.ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.origin);
    this.asked.push(pathname);
    if (this.isBroken) return void answer.writeHead(500).end("out of order");
    if (pathname.endsWith("/authorize")) return this.#authorize(searchParams, answer);
    if (pathname.endsWith("access_token")) return this.#trade(await fieldsOf(request), answer);
    const isKnown = request.headers.authorization === "Bearer the-token";
    const found = pathname.startsWith("/.well-known/") || isKnown ? this.#facts()[pathname] : undefined;
    if (found === undefined) return void answer.writeHead(401).end("{}");
    json(answer, found);
  }

  #authorize(asked: URLSearchParams, answer: http.ServerResponse): void {
    const redirectUri = asked.get("redirect_uri") ?? "";
    const back = new URL(redirectUri);
    back.searchParams.set("state", asked.get("state") ?? "");
    if (this.isDenied) back.searchParams.set("error", "access_denied");
    else {
      const code = `code-${this.#grants.size + 1}`;
      const grant = { clientId: asked.get("client_id") ?? "", redirectUri };
      this.#grants.set(code, { ...grant, challenge: asked.get("code_challenge") ?? "" });
      back.searchParams.set("code", code);
    }
    answer.writeHead(302, { location: back.href }).end();
  }

  #trade(fields: URLSearchParams, answer: http.ServerResponse): void {
    const code = fields.get("code") ?? "";
    const grant = this.#grants.get(code);
    this.#grants.delete(code);
    const isRight =
      grant?.clientId === FakeProvider.client.id &&
      fields.get("client_secret") === FakeProvider.client.secret &&
      fields.get("redirect_uri") === grant.redirectUri &&
      challengeOf(fields.get("code_verifier") ?? "") === grant.challenge;
    // GitHub, too, says so with 200.
    json(answer, isRight ? { access_token: "the-token", token_type: "bearer" } : { error: "bad_code" });
  }

  #facts(): Record<string, unknown> {
    const { id, login, name, email, isVerified } = this.person;
    return {
      "/api/user": { id, login, name, email: "shown@elsewhere.example" },
      "/api/user/emails": [
        { email: "old@elsewhere.example", primary: false, verified: false },
        { email, primary: true, verified: isVerified },
      ],
      "/.well-known/openid-configuration": {
        issuer: this.origin,
        authorization_endpoint: `${this.origin}/oidc/authorize`,
        token_endpoint: `${this.origin}/oidc/access_token`,
        userinfo_endpoint: `${this.origin}/oidc/user`,
      },
      "/oidc/user": { sub: `s-${id}`, email, email_verified: isVerified, name, preferred_username: login },
    };
  }
}

const challengeOf = (verifier: string) => createHash("sha256").update(verifier).digest("base64url");

function json(answer: http.ServerResponse, value: unknown): void {
  answer.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function fieldsOf(request: http.IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
