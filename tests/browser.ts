import { readViewer, type Viewer } from "@/server/accounts/viewer";
import { inAnswerScope } from "@/server/answer-scope";
import { services } from "@/server/services";
import { postForm, SITE } from "@/tests/post-form";

/** Cookies and what is asked with them, as a browser does it: for tests of sessions, without Next. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly userAgent: string;

  constructor(userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0") {
    this.userAgent = userAgent;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  set(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  has(name: string): boolean {
    return this.#cookies.has(name);
  }

  /** Whoever the site takes it for. */
  viewer(): Promise<Viewer | null> {
    return inAnswerScope((scope) => {
      scope.origin = SITE;
      return readViewer(new Headers({ cookie: this.cookie }));
    });
  }

  async post(path: string, fields: Readonly<Record<string, string>> = {}) {
    const headers = { cookie: this.cookie, "user-agent": this.userAgent };
    const answer = await postForm(path, fields, { viewer: await this.viewer(), headers });
    this.#keep(answer.headers);
    return answer;
  }

  /** Comes back to the site from elsewhere, at an address that a service answers. */
  async get(address: string): Promise<{ status: number; location: string | null }> {
    const { pathname, search } = new URL(address, SITE);
    const request = new Request(SITE + pathname + search, {
      headers: { host: new URL(SITE).host, cookie: this.cookie, "user-agent": this.userAgent },
    });
    const service = services.find(({ owns }) => owns(pathname, "GET"));
    if (!service) throw new Error(`No service answers ${pathname}`);
    const answer = await inAnswerScope(() => service.answer(request, "GET", pathname + search));
    const headers = new Headers(answer.headers);
    this.#keep(headers);
    return { status: answer.status, location: headers.get("location") };
  }

  #keep(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie) || value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}
