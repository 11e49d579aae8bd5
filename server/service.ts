import type { Exchange } from "@/server/exchange";

/**
 * An answer that is whole, without the streams of a Response: they cost more than most answers take to make. Header
 * names are in lower case.
 */
export type WholeAnswer = { status: number; headers: Readonly<Record<string, string>>; body: string };

/** An answer whose body is a page of the site: the front door has Next draw it. */
export type DrawnAnswer = {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Address of the page within Next. */
  drawnAt: string;
  /** What the page shows, where it shows what an API answered. */
  exchange?: Exchange;
};

export type ServiceAnswer = Response | WholeAnswer | DrawnAnswer;

/**
 * Answers part of the addresses without Next. The verb is separate because a Request cannot carry every one (TRACE),
 * and so is the target, path and query as they were sent, because a Request's URL is normalised.
 */
export type ServiceHandler = (request: Request, verb: string, target: string) => Promise<ServiceAnswer>;

export type Service = {
  /** Whether a decoded path is this service's to answer, when it is asked for by that verb. */
  owns: (path: string, verb: string) => boolean;
  /** Whether Accept chooses between forms of an answer; otherwise an address has one form. */
  isNegotiated: boolean;
  answer: ServiceHandler;
};

/** Every path at and below an address without its final slash. */
export function below(root: string): (path: string) => boolean {
  const inside = `${root}/`;
  return (path) => path === root || path.startsWith(inside);
}

/** The site's own page for an address that is none: as its other pages, it varies by cookie. */
export const notFoundPage: DrawnAnswer = {
  status: 404,
  headers: { vary: "Cookie" },
  drawnAt: "/_not-found/",
};
