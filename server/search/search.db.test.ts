import { beforeAll, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { createSearchedPackages, search, slugs } from "@/tests/searched-packages";
import { siteDatabase } from "@/tests/site-database";

describe("a search", () => {
  siteDatabase();

  beforeAll(async () => {
    await createSearchedPackages();
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
    ["djangocm-json", "djangocms-json"],
    ["wagtail-permissio", "wagtail-permission"],
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
    // Two errors in a word: similar by their trigrams.
    ["djagno-tolbra", "django-debug-toolbar"],
    ["restframwrok", "djangorestframework"],
    ["permisson wagtial", "wagtail-permission"],
    ["celry-beeet", "celery-beat"],
  ])("finds %j first: %s", async (text, slug) => {
    expect(await slugs(text, 1)).toEqual([slug]);
  });

  it("puts names that begin with what was typed before those that have its words scattered", async () => {
    expect(await slugs("wagtail-pe")).toEqual([
      "wagtail-permission",
      "wagtail-print-permission",
      "auth-wagtail",
    ]);
  });

  it("puts a single word before words that it begins", async () => {
    expect(await slugs("auth")).toEqual(["auth-wagtail", "author-pages"]);
  });

  it("goes on, after the exact name, with what shares the telling words", async () => {
    expect(await slugs("Django-Select2")).toEqual([
      "django-select2",
      "select2",
      "jet-select2-widgets",
      "widgets",
    ]);
    expect(await slugs("celery permission")).toEqual([
      "celery",
      "django-celery",
      "celery-beat",
      "drf-celery",
      "wagtail-permission",
      "worker-for-celery",
      "wagtail-print-permission",
    ]);
  });

  it("takes no word for one that has little in common with it", async () => {
    expect(await slugs("qwxzvb")).toEqual([]);
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
    expect(await slugs("celery -django -drf")).toEqual(["celery", "celery-beat", "worker-for-celery"]);
    expect((await slugs("menu OR twin")).toSorted()).toEqual(["cafe-menu", "twin-a", "twin-b"]);
  });

  it("gives as many as are wanted, with all that a hit shows", async () => {
    expect(await slugs("celery", 2)).toHaveLength(2);
    const [hit] = await search("debug panel", 1);
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
    const [grid] = await search("task queues", 1);
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
      expect(await search(text)).toEqual([]);
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
    expect(Array.isArray(await search(text))).toBe(true);
  });
});
