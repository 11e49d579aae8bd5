import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { GET as getAtom } from "@/app/feeds/packages/latest/atom/route";
import { GET as getRss } from "@/app/feeds/packages/latest/rss/route";
import { collectTags, tags } from "@/server/cache/tags";
import { setClock } from "@/server/clock";
import { pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";

const headers = { host: "catalogue.example", "x-forwarded-proto": "https" };
const origin = "https://catalogue.example";
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", trimValues: false });

type Entries<Entry> = Entry[];
type Rss = { rss: { channel: Record<string, unknown> & { item: Entries<Record<string, unknown>> } } };
type Atom = { feed: Record<string, unknown> & { entry: Entries<Record<string, unknown>> } };

async function read<Feed>(get: typeof getRss): Promise<{ feed: Feed; answer: Response }> {
  const answer = await get(new Request("http://inside/", { headers }));
  const xml = await answer.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  return { feed: parser.parse(xml) as Feed, answer };
}

siteDatabase();

describe("the feeds of an empty catalogue", () => {
  it("have no entries, and are as old as the asking", async () => {
    onTestFinished(setClock(() => new Date("2026-02-16T12:00:00.5Z")));
    const rss = await read<Rss>(getRss);
    expect(rss.feed.rss.channel).toMatchObject({ lastBuildDate: "Mon, 16 Feb 2026 12:00:00 +0000" });
    expect(rss.feed.rss.channel.item).toBeUndefined();
    const atom = await read<Atom>(getAtom);
    expect(atom.feed.feed).toMatchObject({ updated: "2026-02-16T12:00:00.500000+00:00" });
  });
});

describe("the feeds of the newest packages", () => {
  beforeAll(async () => {
    await pool().query(`
      INSERT INTO category (id, title, slug, title_plural) VALUES (1, 'App & more', 'apps', 'Apps');
      INSERT INTO package (id, title, slug, category_id, description, created_at, deleted_at, hidden_at, archived_at, deprecated_at)
      VALUES
        (1, 'gone', 'gone', 1, '', '2026-02-15 00:00:00+00', now(), NULL, NULL, NULL),
        (2, 'hidden', 'hidden', 1, '', '2026-02-15 00:00:00+00', NULL, now(), NULL, NULL),
        (3, '<b>&amp; "Zoë" 🚀', 'newest', 1, E'<script>alert(1)</script> & \\x01\\x0b''x''', '2026-02-12 02:16:23.735728+00', NULL, NULL, now(), now()),
        (4, 'second', 'second', 1, '', '2026-02-12 02:16:23.7357+00', NULL, NULL, NULL, NULL);
      INSERT INTO package (id, title, slug, category_id, created_at)
        SELECT n, 'p' || n, 'p' || n, 1, '2020-01-01 00:00:00+00' FROM generate_series(10, 40) n`);
  });

  it("say in RSS what is new", async () => {
    const { feed, answer } = await read<Rss>(getRss);
    expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const { item, ...channel } = feed.rss.channel;
    expect(channel).toEqual({
      title: "Latest Django packages added",
      link: `${origin}/packages/latest/`,
      description: "The last 15 packages added",
      "atom:link": {
        "@href": `${origin}/feeds/packages/latest/rss/`,
        "@rel": "self",
      },
      language: "en-us",
      lastBuildDate: "Thu, 12 Feb 2026 02:16:23 +0000",
    });
    expect(item).toHaveLength(15);
    expect(item[0]).toEqual({
      title: '<b>&amp; "Zoë" 🚀',
      link: `${origin}/packages/p/newest/`,
      description: "<script>alert(1)</script> & 'x'",
      category: ["App & more", "Archived", "Deprecated"],
      pubDate: "Thu, 12 Feb 2026 02:16:23 +0000",
      guid: `${origin}/packages/p/newest/`,
    });
    expect(item.slice(1, 3).map(({ title }) => title)).toEqual(["second", "p40"]);
  });

  it("say the same in Atom, to the microsecond", async () => {
    const { feed, answer } = await read<Atom>(getAtom);
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const { entry, ...about } = feed.feed;
    expect(about).toEqual({
      "@xml:lang": "en-us",
      "@xmlns": "http://www.w3.org/2005/Atom",
      title: "Latest Django packages added",
      link: [
        { "@href": `${origin}/packages/latest/`, "@rel": "alternate" },
        { "@href": `${origin}/feeds/packages/latest/atom/`, "@rel": "self" },
      ],
      id: `${origin}/packages/latest/`,
      updated: "2026-02-12T02:16:23.735728+00:00",
      author: { name: "Package Catalogue" },
      subtitle: "The last 15 packages added",
    });
    expect(entry).toHaveLength(15);
    expect(entry[0]).toEqual({
      title: '<b>&amp; "Zoë" 🚀',
      link: { "@href": `${origin}/packages/p/newest/`, "@rel": "alternate" },
      published: "2026-02-12T02:16:23.735728+00:00",
      updated: "2026-02-12T02:16:23.735728+00:00",
      id: `${origin}/packages/p/newest/`,
      summary: { "@type": "text", "#text": "<script>alert(1)</script> & 'x'" },
      category: [{ "@term": "App & more" }, { "@term": "Archived" }, { "@term": "Deprecated" }],
    });
    expect(entry[1]).toMatchObject({ published: "2026-02-12T02:16:23.735700+00:00" });
  });

  it("are made anew when packages or categories change", async () => {
    const collected = await collectTags(async (set) => {
      await read<Rss>(getRss);
      return set;
    });
    expect(collected).toEqual(new Set([tags.packages, tags.categories]));
  });
});
