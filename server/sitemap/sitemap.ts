import { toXml, type XmlContent } from "@/server/xml";
import { sections, type SectionName } from "./sections";

/** The protocol's limit of one file (sitemaps.org). */
const MAX_ADDRESSES = 50_000;

const namespace = { "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9" };

const addressOf = (origin: string, name: string, page: number): XmlContent => ({
  loc: `${origin}/sitemap-${name}.xml${page === 1 ? "" : `?p=${page}`}`,
});

/** The files that there are. A section without entries has none. */
export async function writeSitemapIndex(origin: string, maxAddresses = MAX_ADDRESSES): Promise<string> {
  const files = await Promise.all(
    Object.entries(sections).map(async ([name, { count }]) => {
      const pages = Math.ceil((await count()) / maxAddresses);
      return Array.from({ length: pages }, (_, index) => addressOf(origin, name, index + 1));
    }),
  );
  return toXml({ sitemapindex: { ...namespace, sitemap: files.flat() } });
}

/** One file of a section, counted from 1; null beyond its end. */
export async function writeSitemapSection(
  origin: string,
  name: SectionName,
  page: number,
  maxAddresses = MAX_ADDRESSES,
): Promise<string | null> {
  const entries = await sections[name].list(maxAddresses, (page - 1) * maxAddresses);
  if (entries.length === 0) return null;
  const url = entries.map(({ path, modifiedAt }) => ({
    loc: origin + path,
    ...(modifiedAt && { lastmod: modifiedAt }),
  }));
  return toXml({ urlset: { ...namespace, url } });
}
