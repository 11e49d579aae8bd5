import { paths } from "@/lib/paths";
import { RSS_TYPE, writeRss } from "@/server/feeds/rss";
import { readNewsFeed } from "@/server/feeds/news";
import { originOf } from "@/server/origin";

export async function GET(request: Request): Promise<Response> {
  const feed = await readNewsFeed(originOf(request), paths.changelogRss());
  return new Response(writeRss(feed), { headers: { "content-type": RSS_TYPE } });
}
