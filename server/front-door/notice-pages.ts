import type { IncomingMessage } from "node:http";
import { drawPage, type PageHandler } from "@/server/front-door/answer-page";
import type { Asked } from "@/server/front-door/asked";
import { isEmptyDocument } from "@/server/front-door/empty-document";
import type { RawAnswer } from "@/server/front-door/raw-answer";

/** What people are shown when they get nothing else. These pages ask no database and are the same for everyone. */
const drawnAt: Readonly<Record<number, string>> = {
  403: "/403/",
  429: "/429/",
  500: "/500/",
  503: "/503/",
};

/** Has Next draw such a page once and keeps it: refusing somebody must cost less than serving them. */
export class NoticePages {
  private readonly kept = new Map<number, RawAnswer>();

  constructor(private readonly handlePage: PageHandler) {}

  /** Undefined where there is no page for the status, or it could not be drawn. */
  async find(status: number, request: IncomingMessage, asked: Asked): Promise<RawAnswer | undefined> {
    const url = drawnAt[status];
    const kept = this.kept.get(status);
    if (kept !== undefined || url === undefined) return kept;
    const drawn = await drawPage(this.handlePage, request, asked, url).catch(() => undefined);
    // Next sends its page of a fault as one.
    const isDrawn = drawn?.status === 200 || drawn?.status === status;
    if (!isDrawn || isEmptyDocument(drawn.body)) return undefined;
    const page = { status, headers: { "content-type": "text/html; charset=utf-8" }, body: drawn.body };
    if (!asked.isDevelopment) this.kept.set(status, page);
    return page;
  }
}
