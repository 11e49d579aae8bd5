import http from "node:http";
import type { AddressInfo } from "node:net";

type Answer = (request: http.IncomingMessage, answer: http.ServerResponse) => void;

/** A catalogue with a v4 API on a free port, which can be told to misbehave. */
export class FakeV4Server {
  /** Addresses asked for, in their order. */
  readonly asked: string[] = [];
  /** Answers instead of the usual ones, by path and query; each is used up once. */
  readonly instead = new Map<string, Answer[]>();
  readonly #server: http.Server;
  readonly #records: Record<string, unknown[]>;

  private constructor(records: Record<string, unknown[]>) {
    this.#records = records;
    this.#server = http.createServer((request, answer) => this.#answer(request, answer));
  }

  static async start(records: Record<string, unknown[]>): Promise<FakeV4Server> {
    const fake = new FakeV4Server(records);
    await new Promise<void>((listening) => fake.#server.listen(0, "127.0.0.1", listening));
    return fake;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The next request for this path answers like this. */
  once(path: string, answer: Answer): void {
    this.instead.set(path, [...(this.instead.get(path) ?? []), answer]);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #answer(request: http.IncomingMessage, answer: http.ServerResponse): void {
    const path = request.url ?? "/";
    this.asked.push(path);
    const misbehave = this.instead.get(path)?.shift();
    if (misbehave) return misbehave(request, answer);
    const url = new URL(path, this.origin);
    const list = /^\/api\/v4\/(\w+)\/$/.exec(url.pathname)?.[1];
    if (url.pathname === "/api/v4/") return json(answer, this.#root());
    if (list && list in this.#records) return json(answer, this.#page(list, url));
    answer.writeHead(404, { "content-type": "text/html" }).end("<h1>Not found</h1>");
  }

  #root() {
    const lists = ["packages", "grids", "categories"].map((list) => [list, `${this.origin}/api/v4/${list}/`]);
    return {
      ...(Object.fromEntries(lists) as Record<string, string>),
      search: `${this.origin}/api/v4/search/`,
    };
  }

  #page(list: string, url: URL) {
    const records = this.#records[list] ?? [];
    const limit = Number(url.searchParams.get("limit") ?? 20);
    const offset = Number(url.searchParams.get("offset") ?? 0);
    const next = `${this.origin}${url.pathname}?limit=${limit}&offset=${offset + limit}`;
    return {
      count: records.length,
      next: offset + limit < records.length ? next : null,
      previous: null,
      results: records.slice(offset, offset + limit),
    };
  }
}

export function json(answer: http.ServerResponse, value: unknown): void {
  answer.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}
