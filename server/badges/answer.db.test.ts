import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { badgeFigures } from "@/lib/badge-figures";
import { collectTags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { answerBadge, isBadgePath } from "./answer";

siteDatabase();
let id = 0;

beforeAll(async () => {
  const entry = await createPackage(db(), {
    slug: "django-query-counter",
    stars: 618,
    registryVersion: `1.0<&"'>`,
    lastFetchedAt: new Date("2026-02-16T00:00:00Z"),
  });
  id = entry.id;
  await db().redirect.create({ data: { kind: "package", slug: "old", packageId: id } });
  await createPackage(db(), { slug: "deleted", deletedAt: new Date() });
});

const ask = (slug: string, figure: string, verb = "GET") =>
  answerBadge(verb, `/packages/p/${slug}/badges/${figure}.svg`);

/** The letters of a badge, read as a browser reads them. */
function lettersOf(svg: string): string {
  expect(XMLValidator.validate(svg)).toBe(true);
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(svg) as { svg: { title: string } };
  return String(parsed.svg.title);
}

describe("a badge", () => {
  it.each(badgeFigures)("is a picture of letters only: %s", async (figure) => {
    const answer = await ask("django-query-counter", figure);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe("image/svg+xml; charset=utf-8");
    expect(answer.headers["cache-control"]).toContain("max-age=300");
    expect(answer.body).toMatch(/^<svg /);
    expect(answer.body).not.toMatch(/<(?:script|image|a|foreignObject|style)\b|\bon\w+=|href=/i);
  });

  it("says the figure", async () => {
    expect(lettersOf((await ask("django-query-counter", "stars")).body)).toBe("stars: 618");
  });

  it("escapes what comes from data", async () => {
    const { body } = await ask("django-query-counter", "version");
    expect(lettersOf(body)).toBe(`pypi: 1.0<&"'>`);
  });

  it("changes with what it shows, and names that for the cache", async () => {
    const before = (await ask("django-query-counter", "stars")).body;
    await db().package.update({ where: { id }, data: { stars: 619 } });
    const tags = await collectTags(async (collected) => {
      expect((await ask("django-query-counter", "stars")).body).not.toBe(before);
      return [...collected];
    });
    expect(tags).toEqual([`package:${id}`]);
    await db().package.update({ where: { id }, data: { stars: 618 } });
  });

  it("is where the package has gone", async () => {
    expect(await ask("old", "stars")).toMatchObject({
      status: 301,
      headers: { location: "/packages/p/django-query-counter/badges/stars.svg" },
    });
  });

  it.each([
    ["unknown", "stars"],
    ["deleted", "stars"],
    ["django-query-counter", "other"],
    ["no%2Fslug", "stars"],
    ["%FF", "stars"],
  ])("that is none says so as a picture, and is a 404: %s, %s", async (slug, figure) => {
    const answer = await ask(slug, figure);
    expect(answer.status).toBe(404);
    expect(answer.headers["cache-control"]).toBeUndefined();
    expect(lettersOf(answer.body)).toContain("not found");
  });

  it("is only read", async () => {
    expect((await ask("django-query-counter", "stars", "HEAD")).status).toBe(200);
    expect((await ask("django-query-counter", "stars", "OPTIONS")).status).toBe(204);
    expect(await ask("django-query-counter", "stars", "POST")).toMatchObject({
      status: 405,
      headers: { allow: "GET, HEAD, OPTIONS" },
    });
  });
});

it("owns badges and nothing else", () => {
  expect(isBadgePath("/packages/p/x/badges/stars.svg")).toBe(true);
  for (const path of ["/packages/p/x/", "/packages/p/x/badges/", "/packages/p/x/badges/a/b.svg"]) {
    expect(isBadgePath(path), path).toBe(false);
  }
});
