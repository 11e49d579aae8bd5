import type { IncomingMessage } from "node:http";
import { drawPage, type PageHandler } from "@/server/front-door/answer-page";
import type { Asked, Rules } from "@/server/front-door/asked";
import { isEmptyDocument } from "@/server/front-door/empty-document";
import type { RawAnswer } from "@/server/front-door/raw-answer";
import { readVisitor } from "@/server/front-door/visitor";

/** What people are shown when they get nothing else. These pages ask no database and are the same for everyone. */
const drawnAt: Readonly<Record<number, string>> = {
  400: "/400/",
  403: "/403/",
  404: "/_not-found/",
  414: "/400/",
  429: "/429/",
  500: "/500/",
  503: "/503/",
};

type WhereAsked = Pick<Asked, "host" | "proto" | "isDevelopment">;

/** Has Next draw such a page once and keeps it: refusing somebody must cost less than serving them. */
export class NoticePages {
  private readonly kept = new Map<number, RawAnswer>();

  constructor(
    private readonly handlePage: PageHandler,
    private readonly rules: Pick<Rules, "checkHost" | "isProxyTrusted" | "isDevelopment">,
  ) {}

  /** Undefined where there is no page for the status, it could not be drawn, or it would come without its style. */
  async find(status: number, request: IncomingMessage, asked?: Asked): Promise<RawAnswer | undefined> {
    const url = drawnAt[status];
    const where = asked ?? this.whereAsked(request);
    if (url === undefined || where === undefined) return undefined;
    const kept = this.kept.get(status);
    if (kept !== undefined) return kept;
    const drawn = await drawPage(this.handlePage, request, where, url).catch(() => undefined);
    // Next sends its pages of a fault and of what is missing as such.
    const isDrawn = drawn?.status === 200 || drawn?.status === status;
    if (!isDrawn || isEmptyDocument(drawn.body)) return undefined;
    const page = { status, headers: { "content-type": "text/html; charset=utf-8" }, body: drawn.body };
    if (!where.isDevelopment) this.kept.set(status, page);
    return page;
  }

  /**
   * Of a request whose address could not be read. Undefined where it is the host that is refused: there the page's
   * style would be refused, too. (A target that names a host of its own is nothing that browsers send.)
   */
  private whereAsked(request: IncomingMessage): WhereAsked | undefined {
    const { checkHost, isProxyTrusted, isDevelopment } = this.rules;
    if (!request.url?.startsWith("/")) return undefined;
    try {
      const visitor = readVisitor(request, { path: "/", query: "" }, checkHost, isProxyTrusted);
      return { ...visitor, isDevelopment };
    } catch {
      return undefined;
    }
  }
}
