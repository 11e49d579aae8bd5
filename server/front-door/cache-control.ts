import type { AddressKind } from "@/server/front-door/address-kind";

/**
 * Data may be repeated by a cache for a minute while it asks us anew, and for an hour when we fail. Whoever asks us
 * gets what is true now.
 */
const DATA = "public, max-age=0, stale-while-revalidate=60, stale-if-error=3600";
/** Nobody who has just edited a page may be shown the one before. */
const PAGE = "public, max-age=0, must-revalidate";
const PRIVATE = "private, no-cache";
/** Nor may the browser keep it, for whoever uses it after somebody has signed out. */
const PERSONAL = "private, no-store";
/** What will be otherwise in a moment. */
const NEVER = "no-store";

type About = {
  verb: string;
  status: number;
  kind: AddressKind;
  /** Made as for nobody in particular. */
  isShared: boolean;
  /** The request says who is asking, so the answer may be that caller's alone. */
  isPersonal: boolean;
  /** Made with the knowledge of who asks, or that nobody is signed in. */
  knowsViewer?: boolean | undefined;
};

export function cacheControl({ verb, status, kind, isShared, isPersonal, knowsViewer }: About): string {
  if (status === 429 || status >= 500) return NEVER;
  if (knowsViewer) return PERSONAL;
  const isRead = status === 200 && (verb === "GET" || verb === "HEAD");
  if (kind === "data" && isRead && (isShared || !isPersonal)) return DATA;
  return isShared && kind !== "own" ? PAGE : PRIVATE;
}
