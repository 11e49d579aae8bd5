import { beforeAll, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { searchCatalogue } from "./search";

const popular = { stars: 20, forks: 20, downloadsPerMonth: 20_000 };
const past = new Date("2020-01-01");

/** Slug, title where it differs, and what makes it more than an idle package without a description. */
const packages = [
  { slug: "django-celery", ...popular },
  { slug: "celery" },
  { slug: "drf-celery" },
  { slug: "celery-beat", ...popular },
  { slug: "worker-for-celery", ...popular },
  { slug: "django-tasks", description: "Runs Celery or threads", ...popular },
  { slug: "django-debug-toolbar", ...popular },
  { slug: "django-debug-toolbar-template-timings", ...popular },
  { slug: "debug-panel", description: "A toolbar", ...popular },
  { slug: "djangorestframework", title: "Django REST framework", ...popular },
  { slug: "cafe-menu", title: "Café Menü" },
  { slug: "twin-b", title: "Twin", archivedAt: past, ...popular },
  { slug: "twin-a", title: "Twin" },
  { slug: "old-forms", title: "forms-old", deprecatedAt: past, ...popular },
  { slug: "new-forms", title: "forms-new" },
  { slug: "or-not", title: "this -or that" },
];

const slugs = async (text: string, limit = 20) => (await searchCatalogue(text, limit)).map((hit) => hit.slug);

describe("a search", () => {
  siteDatabase();

  beforeAll(async () => {
    for (const given of packages) await createPackage(db(), { title: given.slug, ...given });
    await createGrid(db(), { title: "Task queues", slug: "task-queues" });
  });

  it("puts the exact name first, then the framework's, then longer names, then mentions", async () => {
    expect(await slugs("celery")).toEqual([
      "celery",
      "django-celery",
      "drf-celery",
      "celery-beat",
      "worker-for-celery",
      "django-tasks",
    ]);
  });

  it.each([
    ["DJANGO_debug toolbar", "django-debug-toolbar"],
    ["djangodebugtoolbar", "django-debug-toolbar"],
    ["debug toolbar", "django-debug-toolbar"],
    ["toolbar debug django", "django-debug-toolbar"],
    ["django-debug-tolbar", "django-debug-toolbar"],
    ["django-debgu-toolbar", "django-debug-toolbar"],
    ["django-debugg-toolbar", "django-debug-toolbar"],
    ["django-debag-toolbar", "django-debug-toolbar"],
    ["djnago debgu toolbar", "django-debug-toolbar"],
    ["rest framework", "djangorestframework"],
    ["djang-rest-framwork", "djangorestframework"],
    ["drf", "drf-celery"],
    ["cafe menu", "cafe-menu"],
    ["CAFÉ-MENU", "cafe-menu"],
    ["cafe\u0301", "cafe-menu"],
    ["task queues", "task-queues"],
    ["queue", "task-queues"],
    ["this -or that", "or-not"],
    ["-celery", "celery"],
  ])("finds %j first: %s", async (text, slug) => {
    expect(await slugs(text, 1)).toEqual([slug]);
  });

  it("puts archived and deprecated entries after living ones of equal match", async () => {
    expect(await slugs("twin")).toEqual(["twin-a", "twin-b"]);
    expect(await slugs("forms")).toEqual(["new-forms", "old-forms"]);
  });

  it("finds something for one letter, and for two", async () => {
    expect(await slugs("c")).toContain("celery");
    expect(await slugs("ce")).toContain("celery");
  });

  it("reads phrases, exclusions and alternatives", async () => {
    expect(await slugs('"debug toolbar"')).toEqual([
      "django-debug-toolbar",
      "django-debug-toolbar-template-timings",
    ]);
    expect(await slugs("celery -django -drf")).toEqual(["celery-beat", "worker-for-celery", "celery"]);
    expect((await slugs("menu OR twin")).toSorted()).toEqual(["cafe-menu", "twin-a", "twin-b"]);
  });

  it("gives as many as are wanted, with all that a hit shows", async () => {
    expect(await slugs("celery", 2)).toHaveLength(2);
    const [hit] = await searchCatalogue("debug panel", 1);
    expect(hit).toMatchObject({
      kind: "package",
      description: "A toolbar",
      stars: 20,
      forks: 20,
      downloadsPerMonth: 20_000,
      usages: 0,
      weight: 62,
      isArchived: false,
      isDeprecated: false,
      lastCommitAt: null,
    });
    expect(hit?.createdAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/);
    const [grid] = await searchCatalogue("task queues", 1);
    expect(grid).toMatchObject({ kind: "grid", category: "", stars: 0, score: 0, participants: "" });
  });

  it("indexes names and texts that folding makes much longer", async () => {
    const long = { description: "\ufdfa ".repeat(5000), participants: "\ufdfa".repeat(100_000) };
    await createPackage(db(), { title: "\ufdfa".repeat(200), slug: "x".repeat(200), ...long });
    expect(await slugs("x".repeat(200), 1)).toEqual(["x".repeat(200)]);
    expect(await slugs("\ufdfa".repeat(200), 1)).toEqual(["x".repeat(200)]);
  });

  it.each(["", "   ", "%", "\\", "\0", "🚀", "—…!?()", '"', '""', "-", "\ufffd", "' ; --", "_"])(
    "finds nothing for %j",
    async (text) => {
      expect(await searchCatalogue(text, 20)).toEqual([]);
    },
  );

  it.each([
    "celery".repeat(2000),
    "a ".repeat(5000),
    '"'.repeat(1000) + "celery",
    "celery\0beat",
    "celery \ud800",
    "or or or",
    "or celery or",
    '-"',
    "!celery & | <-> ( :* 'a'",
    "a:*&b\\'",
    "1e999 0x 1/2 ½ ² ٢",
    "日本語 तमिल हिन्दी",
    "<b>&amp;</b>",
    "-a -b -c",
    "x".repeat(200),
    "ﷺ".repeat(200),
  ])("is no error: %.20j", async (text) => {
    expect(Array.isArray(await searchCatalogue(text, 20))).toBe(true);
  });
});
