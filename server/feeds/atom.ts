import { formatInstant } from "@/lib/instant";
import { toXml } from "@/server/xml";
import type { Feed } from "./feed";

export const ATOM_TYPE = "application/atom+xml; charset=utf-8";

/** "2026-02-12T02:16:23.735728+00:00", from what PostgreSQL writes in a UTC session. */
const atomTime = (text: string): string => formatInstant(text, "UTC").replace(/Z$/, "+00:00");

/** Atom 1.0 (RFC 4287). An entry announces that something came: unless it says otherwise, it has not changed since. */
export const writeAtom = (feed: Feed): string =>
  toXml({
    feed: {
      "@xml:lang": feed.language,
      "@xmlns": "http://www.w3.org/2005/Atom",
      title: feed.title,
      link: [
        { "@href": feed.page, "@rel": "alternate" },
        { "@href": feed.self, "@rel": "self" },
      ],
      id: feed.page,
      updated: atomTime(feed.updatedAt),
      author: { name: feed.author },
      subtitle: feed.description,
      entry: feed.entries.map((entry) => ({
        title: entry.title,
        link: { "@href": entry.address, "@rel": "alternate" },
        published: atomTime(entry.publishedAt),
        updated: atomTime(entry.updatedAt ?? entry.publishedAt),
        id: entry.address,
        summary: { "@type": "text", "#": entry.summary },
        ...(entry.html !== undefined && { content: { "@type": "html", "#": entry.html } }),
        category: entry.categories.map((name) => ({ "@term": name })),
      })),
    },
  });
