import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { originOf } from "@/server/origin";
import { findRenamed } from "@/server/redirects/queries";
import { ATOM_TYPE, writeAtom } from "./atom";
import { readReleasesFeed } from "./releases";
import { RSS_TYPE, writeRss } from "./rss";

const formats = {
  rss: { type: RSS_TYPE, write: writeRss },
  atom: { type: ATOM_TYPE, write: writeAtom },
} as const;

/** The feed of a package's releases; where a renamed package has gone; or that there is none. */
export async function answerReleasesFeed(
  request: Request,
  slug: string,
  format: keyof typeof formats,
): Promise<Response> {
  const { type, write } = formats[format];
  const path = paths.packageReleasesFeed(slug, format);
  const feed = isSlug(slug) ? await readReleasesFeed(slug, originOf(request), path) : null;
  if (feed) return new Response(write(feed), { headers: { "content-type": type } });
  const renamed = isSlug(slug) ? await findRenamed("package", slug) : null;
  if (renamed !== null && renamed !== slug) {
    const location = paths.packageReleasesFeed(renamed, format);
    return new Response(null, { status: 308, headers: { location } });
  }
  return new Response("There is no such package.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
