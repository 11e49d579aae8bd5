import { XMLParser, XMLValidator } from "fast-xml-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { GET as getAtom } from "@/app/changes/feeds/atom/route";
import { GET as getRss } from "@/app/changes/feeds/rss/route";
import ChangesPage from "@/app/changes/page";
import type { Prisma } from "@/prisma/generated/client";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { collectTags, tags } from "@/server/cache/tags";
import { setClock } from "@/server/clock";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const origin = "https://catalogue.example";
const headers = { host: "catalogue.example", "x-forwarded-proto": "https" };
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (name) => name === "item" || name === "entry",
});

type Entry = Record<string, unknown>;
type Rss = { rss: { channel: Entry & { item?: Entry[] } } };
type Atom = { feed: Entry & { entry?: Entry[] } };

async function read<Feed>(get: typeof getRss, query = ""): Promise<{ feed: Feed; answer: Response }> {
  const answer = await get(new Request(`http://inside/${query}`, { headers }));
  const xml = await answer.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  return { feed: parser.parse(xml) as Feed, answer };
}

const channelOf = async (query = "") => (await read<Rss>(getRss, query)).feed.rss.channel;
const linksOf = async (query = "") => (await channelOf(query)).item?.map(({ link }) => link) ?? [];
const addresses = (ids: number[]) => ids.map((id) => `${origin}/changes/${id}/`);

describe("the feeds of a site that nobody has changed", () => {
  it("have no entries, and are as old as the asking", async () => {
    onTestFinished(setClock(() => new Date("2026-02-16T12:00:00.5Z")));
    const channel = await channelOf();
    expect([channel.item, channel.lastBuildDate]).toEqual([undefined, "Mon, 16 Feb 2026 12:00:00 +0000"]);
    const { feed } = await read<Atom>(getAtom);
    expect(feed.feed).toMatchObject({ updated: "2026-02-16T12:00:00.500000+00:00" });
  });
});

describe("the feeds of changes", () => {
  const script = "<script>alert(1)</script>";

  beforeAll(async () => {
    const ada = await createUser(db(), { username: "ada" });
    const entry = await createPackage(db(), { slug: "huey", title: `Huey <b>&amp; "Zoë" 🚀` });
    const hidden = await createPackage(db(), { slug: "spam", hiddenAt: new Date("2026-01-01") });
    const grid = await createGrid(db(), { slug: "queues", title: "Queues" });
    const shared = {
      actorId: ada.id,
      action: "update",
      before: { title: "a" },
      after: { title: "b" },
    } as const;
    const about = (packageId: number) =>
      ({ subjectKind: "package", subjectId: packageId, packageId }) as const;
    const data: Prisma.RevisionCreateManyInput[] = [
      { ...shared, ...about(entry.id), id: 1 },
      { ...shared, id: 2, subjectKind: "grid", subjectId: grid.id, gridId: grid.id, reason: "Tidied." },
      { ...shared, ...about(hidden.id), id: 3, reason: "Buy watches" },
      { ...shared, id: 4, subjectKind: "flag", subjectId: 1, packageId: entry.id, reason: "A report" },
      { ...shared, ...about(entry.id), id: 5, actorId: null, reason: `${script} & \u0001"x"` },
    ];
    await db().revision.createMany({ data });
    await db().$executeRaw`
      UPDATE revision SET created_at = '2026-02-12 02:16:23.735728+00'::timestamptz - make_interval(days => 5 - id::int)`;
  });

  it("say in RSS who changed what, the last first, whatever was typed", async () => {
    const { feed, answer } = await read<Rss>(getRss);
    expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const { item, ...channel } = feed.rss.channel;
    expect(channel).toMatchObject({
      title: "Package Catalogue: changes",
      link: `${origin}/changes/`,
      "atom:link": { "@href": `${origin}/changes/feeds/rss/`, "@rel": "self" },
      lastBuildDate: "Thu, 12 Feb 2026 02:16:23 +0000",
    });
    expect(item).toHaveLength(3);
    expect(item?.[0]).toEqual({
      title: 'somebody changed the package Huey <b>&amp; "Zoë" 🚀',
      link: `${origin}/changes/5/`,
      description: `${script} & "x" (title)`,
      category: "package",
      pubDate: "Thu, 12 Feb 2026 02:16:23 +0000",
      guid: `${origin}/changes/5/`,
    });
    expect(item?.[1]).toMatchObject({
      title: "ada changed the grid Queues",
      description: "Tidied. (title)",
      category: "grid",
    });
  });

  it("say the same in Atom, to the microsecond", async () => {
    const { feed, answer } = await read<Atom>(getAtom);
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(feed.feed).toMatchObject({
      id: `${origin}/changes/`,
      updated: "2026-02-12T02:16:23.735728+00:00",
    });
    expect(feed.feed.entry?.map(({ id }) => id)).toEqual(addresses([5, 2, 1]));
    expect(feed.feed.entry?.[0]).toMatchObject({
      title: 'somebody changed the package Huey <b>&amp; "Zoë" 🚀',
      published: "2026-02-12T02:16:23.735728+00:00",
      summary: { "@type": "text", "#text": `${script} & "x" (title)` },
    });
  });

  it.each([
    ["?kind=grid", [2]],
    ["?person=ada", [2, 1]],
    ["?entry=huey&since=2026-02-10", [5]],
    ["?entry=spam", []],
    ["?action=delete", []],
    // Pages go on from a change; a feed always begins with the newest.
    ["?before=2", [5, 2, 1]],
    ["?kind=nonsense&since=2026-99-99&person=%00", [5, 2, 1]],
  ])("are narrowed as the page is: %s", async (query, ids) => {
    expect(await linksOf(query)).toEqual(addresses(ids));
  });

  it("name the page that is narrowed likewise, and nothing else of the query", async () => {
    expect(await channelOf("?utm=x&entry=huey&kind=package&before=3")).toMatchObject({
      link: `${origin}/changes/?kind=package&entry=huey`,
      "atom:link": { "@href": `${origin}/changes/feeds/rss/?kind=package&entry=huey` },
    });
  });

  it("tell what the page tells: nothing of packages that moderators hide", async () => {
    const page = await ChangesPage({ searchParams: Promise.resolve({}) });
    const shown = [...renderToStaticMarkup(page).matchAll(/href="(\/changes\/\d+\/)" aria-label/g)];
    expect(await linksOf()).toEqual(shown.map(([, path]) => origin + path));
    await db().package.update({ where: { slug: "spam" }, data: { hiddenAt: null } });
    onTestFinished(async () => {
      await db().package.update({ where: { slug: "spam" }, data: { hiddenAt: new Date("2026-01-01") } });
    });
    expect(await linksOf()).toEqual(addresses([5, 3, 2, 1]));
  });

  it("are made anew when anything changes that they name", async () => {
    const collected = await collectTags(async (set) => read<Rss>(getRss).then(() => set));
    expect(collected).toEqual(
      new Set([tags.changes, tags.users, tags.packages, tags.grids, tags.categories, tags.redirects]),
    );
  });
});
