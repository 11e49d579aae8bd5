import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { collectTags } from "@/server/cache/tags";
import { setClock } from "@/server/clock";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { answerReleasesFeed } from "./answer-releases";

siteDatabase();
const origin = "https://catalogue.example";
const request = new Request("http://inside/", {
  headers: { host: "catalogue.example", "x-forwarded-proto": "https" },
});
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (name) => name === "entry" || name === "item",
});
let id = 0;

async function read(slug: string, format: "rss" | "atom") {
  const answer = await answerReleasesFeed(request, slug, format);
  const xml = await answer.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  return { answer, feed: parser.parse(xml) as { rss: { channel: Channel }; feed: Atom } };
}
type Channel = Record<string, unknown> & { item: Record<string, unknown>[] };
type Atom = Record<string, unknown> & { entry: Record<string, unknown>[] };

beforeAll(async () => {
  id = (await createPackage(db(), { slug: "polls", title: "Polls & <more>" })).id;
  await createPackage(db(), { slug: "unpublished" });
  await db().redirect.create({ data: { kind: "package", slug: "old", packageId: id } });
  const releases = [
    { version: "2.0", releasedAt: new Date("2025-06-01T12:00:00Z") },
    // A fix of an old line came out after it.
    {
      version: "1.9.1+local/1",
      releasedAt: new Date("2025-07-01T12:00:00Z"),
      isYanked: true,
      yankedReason: "breaks",
    },
    { version: "2.1rc1", releasedAt: null, createdAt: new Date("2025-05-01T00:00:00Z") },
    { version: "3.0", releasedAt: new Date("2025-08-01T12:00:00Z"), isHidden: true },
  ];
  await db().release.createMany({ data: releases.map((release) => ({ packageId: id, ...release })) });
});

describe("the feed of a package's releases", () => {
  it("tells in RSS what came out, the last first, without what is hidden", async () => {
    const { answer, feed } = await read("polls", "rss");
    expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const { item, ...channel } = feed.rss.channel;
    expect(channel).toMatchObject({
      title: "Releases of Polls & <more>",
      link: `${origin}/packages/p/polls/releases/`,
      "atom:link": { "@href": `${origin}/feeds/packages/polls/releases/rss/`, "@rel": "self" },
      lastBuildDate: "Tue, 01 Jul 2025 12:00:00 +0000",
    });
    expect(item.map(({ title }) => title)).toEqual([
      "Polls & <more> 1.9.1+local/1",
      "Polls & <more> 2.0",
      "Polls & <more> 2.1rc1",
    ]);
    expect(item[0]).toMatchObject({
      guid: `${origin}/packages/p/polls/releases/#v1.9.1%2Blocal%2F1`,
      description: "Polls & <more> 1.9.1+local/1 was released. It was withdrawn: breaks.",
      category: "Yanked",
    });
    expect(item[2]).toMatchObject({ category: "Pre-release", pubDate: "Thu, 01 May 2025 00:00:00 +0000" });
  });

  it("tells the same in Atom", async () => {
    const { answer, feed } = await read("polls", "atom");
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(feed.feed.entry).toHaveLength(3);
    expect(feed.feed.entry[1]).toMatchObject({
      id: `${origin}/packages/p/polls/releases/#v2.0`,
      published: "2025-06-01T12:00:00.000000+00:00",
    });
  });

  it("is empty, and as old as the asking, for a package without releases", async () => {
    onTestFinished(setClock(() => new Date("2026-02-16T12:00:00Z")));
    const { feed } = await read("unpublished", "rss");
    expect(feed.rss.channel.item).toBeUndefined();
    expect(feed.rss.channel.lastBuildDate).toBe("Mon, 16 Feb 2026 12:00:00 +0000");
  });

  it("is where a renamed package has gone, and nowhere for one that never was", async () => {
    const renamed = await answerReleasesFeed(request, "old", "atom");
    expect([renamed.status, renamed.headers.get("location")]).toEqual([
      308,
      "/feeds/packages/polls/releases/atom/",
    ]);
    for (const slug of ["unknown", "no slug\0"]) {
      expect((await answerReleasesFeed(request, slug, "rss")).status).toBe(404);
    }
  });

  it("is made anew when the package or a release changes", async () => {
    const tags = await collectTags(async (collected) => read("polls", "rss").then(() => [...collected]));
    expect(tags).toContain(`package:${id}`);
  });
});
