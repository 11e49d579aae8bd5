import { toXml } from "@/server/xml";
import type { Feed } from "./feed";

export const RSS_TYPE = "application/rss+xml; charset=utf-8";

/** "Thu, 12 Feb 2026 02:16:23 +0000", from what PostgreSQL writes in a UTC session. */
const rssTime = (text: string): string =>
  new Date(`${text.slice(0, 10)}T${text.slice(11, 19)}Z`).toUTCString().replace("GMT", "+0000");

/** RSS 2.0. */
export const writeRss = (feed: Feed): string =>
  toXml({
    rss: {
      "@version": "2.0",
      "@xmlns:atom": "http://www.w3.org/2005/Atom",
      channel: {
        title: feed.title,
        link: feed.page,
        description: feed.description,
        "atom:link": { "@href": feed.self, "@rel": "self" },
        language: feed.language,
        lastBuildDate: rssTime(feed.updatedAt),
        item: feed.entries.map((entry) => ({
          title: entry.title,
          link: entry.address,
          description: entry.html ?? entry.summary,
          category: entry.categories,
          pubDate: rssTime(entry.publishedAt),
          guid: entry.address,
        })),
      },
    },
  });
