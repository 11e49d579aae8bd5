import { paths } from "@/lib/paths";
import { RSS_TYPE, writeRss } from "@/server/feeds/rss";
import { readLatestFeed } from "@/server/feeds/latest";
import { originOf } from "@/server/origin";

export async function GET(request: Request): Promise<Response> {
  const feed = await readLatestFeed(originOf(request), paths.latestRss());
  return new Response(writeRss(feed), { headers: { "content-type": RSS_TYPE } });
}
