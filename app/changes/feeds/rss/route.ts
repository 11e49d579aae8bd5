import { readChangeFilters } from "@/lib/change-filters";
import { RSS_TYPE, writeRss } from "@/server/feeds/rss";
import { readChangesFeed } from "@/server/feeds/changes";
import { originOf } from "@/server/origin";

export async function GET(request: Request): Promise<Response> {
  const filters = readChangeFilters(Object.fromEntries(new URL(request.url).searchParams));
  const feed = await readChangesFeed(originOf(request), "rss", filters);
  return new Response(writeRss(feed), { headers: { "content-type": RSS_TYPE } });
}
