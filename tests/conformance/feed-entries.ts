import { XMLParser } from "fast-xml-parser";

/** Texts stay texts, and what may be repeated is a list even when it is not. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  isArray: (name) => ["item", "entry", "link", "atom:link", "Url"].includes(name),
});

export const parseXml = (text: string): unknown => parser.parse(text);

type Link = string | { "@href": string; "@rel"?: string };
type Text = string | { "#text"?: string } | undefined;
type Element = Readonly<Record<string, Text>> & { link: Link[] };
type Feed = {
  rss?: { channel: Element & { item: Element[]; "atom:link": Link[] } };
  feed?: Element & { entry: Element[] };
};

const textOf = (text: Text) => (typeof text === "object" ? (text["#text"] ?? "") : text);
const addressOf = (link: Link) => (typeof link === "string" ? link : `${link["@rel"]} ${link["@href"]}`);

const facts = (element: Element, texts: readonly string[], time: string) => ({
  ...Object.fromEntries(texts.map((name) => [name, textOf(element[name])])),
  links: element.link.map(addressOf),
  time: new Date(textOf(element[time]) ?? "").toISOString(),
});

/** What readers of a feed go by: its addresses, language and time, and every entry. Its own title is ours to choose. */
export function feedFacts(text: string) {
  const { rss, feed } = parseXml(text) as Feed;
  if (rss) {
    const { channel } = rss;
    return {
      ...facts(channel, ["language"], "lastBuildDate"),
      self: channel["atom:link"].map(addressOf),
      entries: channel.item.map((item) => facts(item, ["title", "description", "guid"], "pubDate")),
    };
  }
  if (!feed) throw new Error(`This is no feed: ${text.slice(0, 200)}`);
  return {
    ...facts(feed, ["id", "@xml:lang"], "updated"),
    entries: feed.entry.map((entry) => facts(entry, ["title", "id", "summary"], "published")),
  };
}
