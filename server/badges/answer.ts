import { type BadgeFigure, isBadgeFigure } from "@/lib/badge-figures";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { parseTarget } from "@/server/api/target";
import { findRenamed } from "@/server/redirects/queries";
import type { WholeAnswer } from "@/server/service";
import { type BadgeText, badgeText, noBadge } from "./figures";
import { findBadgeFacts } from "./queries";

const BADGE = /^\/packages\/p\/([^/]+)\/badges\/([^/]+)\.svg$/;
const VERBS = "GET, HEAD, OPTIONS";

/**
 * Pictures in READMEs are looked at through the proxies of their hosts, which ask anew as often as this says. Five
 * minutes late is early enough for them, and an hour-old picture better than none while we fail.
 */
const CACHING = "public, max-age=300, stale-while-revalidate=60, stale-if-error=3600";

/** Whether a decoded path is a badge's, whoever's it is. */
export const isBadgePath = (path: string): boolean => BADGE.test(path);

/** The drawing is loaded with the first badge: it brings the widths of all letters, half a megabyte. */
async function draw(status: number, text: BadgeText): Promise<WholeAnswer> {
  const { makeBadge } = await import("badge-maker");
  return {
    status,
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      ...(status === 200 && { "cache-control": CACHING }),
      // Any page may show it.
      "cross-origin-resource-policy": "cross-origin",
    },
    body: makeBadge({ ...text, style: "flat" }),
  };
}

const plain = (status: number, headers: Record<string, string>, body = ""): WholeAnswer => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8", ...headers },
  body,
});

async function answerFigure(slug: string, figure: BadgeFigure): Promise<WholeAnswer> {
  const facts = isSlug(slug) ? await findBadgeFacts(slug, figure === "score") : null;
  if (facts) return draw(200, badgeText(figure, facts));
  const renamed = isSlug(slug) ? await findRenamed("package", slug) : null;
  if (renamed !== null && renamed !== slug) {
    return plain(301, { location: paths.packageBadge(renamed, figure) });
  }
  return draw(404, noBadge);
}

/**
 * A badge of a package. What is not there is a 404, as everywhere, but with a picture that says so: browsers show it;
 * GitHub's proxy shows the picture's alternative text instead, which names what is missing. Programs are told the truth.
 */
export async function answerBadge(verb: string, target: string): Promise<WholeAnswer> {
  if (verb === "OPTIONS") return plain(204, { allow: VERBS });
  if (verb !== "GET" && verb !== "HEAD") {
    return plain(405, { allow: VERBS }, `Method "${verb}" not allowed.\n`);
  }
  const [, slug = "", figure = ""] = BADGE.exec(parseTarget(target).path) ?? [];
  return isBadgeFigure(figure) ? answerFigure(slug, figure) : draw(404, noBadge);
}
