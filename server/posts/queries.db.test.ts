import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { GET as getAtom } from "@/app/changelog/feeds/atom/route";
import { GET as getRss } from "@/app/changelog/feeds/rss/route";
import { inAnswerScope } from "@/server/answer-scope";
import { tags } from "@/server/cache/tags";
import { setClock } from "@/server/clock";
import { pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { findPost, listPosts } from "./queries";

const origin = "https://catalogue.example";

siteDatabase();

const at = (moment: string) => onTestFinished(setClock(() => new Date(moment)));
const slugsOf = async (page: number) => (await listPosts(page)).items.map(({ slug }) => slug);

async function read(get: typeof getRss): Promise<string> {
  const headers = { host: "catalogue.example", "x-forwarded-proto": "https" };
  const xml = await (await get(new Request("http://inside/", { headers }))).text();
  expect(XMLValidator.validate(xml)).toBe(true);
  return xml;
}

beforeAll(async () => {
  await pool().query(`
    INSERT INTO post (title, slug, content, author_name, published_at, modified_at) VALUES
      ('First & <b>', 'first', E'# Hello\\n\\n[grids](/grids/#a) <script>x</script>', 'Zoë', '2026-02-01 12:00:00.123456+00', '2026-02-03 00:00:00+00'),
      ('Soon', 'soon', 'later', '', '2026-03-01 12:00:00+00', now()),
      ('Draft', 'draft', 'never', '', NULL, now());
    INSERT INTO post (title, slug, content, published_at)
      SELECT 'old ' || n, 'old-' || n, '', '2020-01-01 00:00:00+00'::timestamptz + n * interval '1 day' FROM generate_series(1, 12) n`);
});

describe("the changelog", () => {
  it("shows what has appeared, newest first, in pages", async () => {
    at("2026-02-10T00:00:00Z");
    expect(await slugsOf(1)).toEqual(["first", ..."12 11 10 9 8 7 6 5 4".split(" ").map((n) => `old-${n}`)]);
    expect(await slugsOf(2)).toEqual(["old-3", "old-2", "old-1"]);
    expect(await listPosts(3)).toMatchObject({ items: [], total: 13, pageCount: 2 });
  });

  it("shows an entry from its moment on, and never a draft", async () => {
    at("2026-03-01T11:59:59.999Z");
    expect(await findPost("soon")).toBeNull();
    at("2026-03-01T12:00:00Z");
    expect(await findPost("soon")).toMatchObject({ title: "Soon" });
    expect((await slugsOf(1))[0]).toBe("soon");
    expect(await findPost("draft")).toBeNull();
  });

  it("is right until the next entry appears or one is changed", async () => {
    at("2026-02-10T00:00:00Z");
    const scope = await inAnswerScope((made) => listPosts(1).then(() => made));
    expect(scope).toMatchObject({
      tags: new Set([tags.posts]),
      validUntilMs: Date.parse("2026-03-01T12:00:00Z"),
    });
  });
});

describe("the feeds of the changelog", () => {
  it("carry each entry whole, with absolute addresses and nothing that runs", async () => {
    at("2026-02-10T00:00:00Z");
    const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
    type Item = { title: string; link: string; description: string; pubDate: string };
    const rss = parser.parse(await read(getRss)) as { rss: { channel: { item: Item[] } } };
    expect(rss.rss.channel.item[0]).toMatchObject({
      title: "First & <b>",
      link: `${origin}/changelog/first/`,
      pubDate: "Sun, 01 Feb 2026 12:00:00 +0000",
      description: `<h2 id="hello">Hello</h2>\n<p><a href="${origin}/grids/#a">grids</a> &lt;script&gt;x&lt;/script&gt;</p>`,
    });
    const atom = await read(getAtom);
    expect(atom).toContain("<published>2026-02-01T12:00:00.123456+00:00</published>");
    expect(atom).toContain("<updated>2026-02-03T00:00:00+00:00</updated>");
    expect(atom).not.toContain("Soon");
  });
});
