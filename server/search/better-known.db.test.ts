import { beforeAll, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { slugs } from "@/tests/searched-packages";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const known = { stars: 20, forks: 20, downloadsPerMonth: 20_000 };

beforeAll(async () => {
  const packages = [
    { slug: "django-comments" },
    { slug: "django-comments-xtd", ...known },
    { slug: "django-comments-old", ...known, archivedAt: new Date("2020-01-01") },
    { slug: "comments-in-threads" },
    { slug: "django-forms", ...known },
    { slug: "django-forms-helper", ...known, description: "Is heavier, but not by much" },
    { slug: "cache" },
    { slug: "django-cache-panel", ...known },
  ];
  for (const given of packages) await createPackage(db(), { title: given.slug, ...given });
});

it.each(["comments", "the comments"])(
  "puts what is much better known before a name that is %j only with the framework's word",
  async (text) => {
    expect(await slugs(text)).toEqual([
      "django-comments-xtd",
      "django-comments",
      "comments-in-threads",
      "django-comments-old",
    ]);
  },
);

it("leaves such a name first where others are hardly better known", async () => {
  expect(await slugs("forms")).toEqual(["django-forms", "django-forms-helper"]);
});

it.each([
  ["django comments", "django-comments"],
  ["django-forms", "django-forms"],
  ["cache", "cache"],
])("puts the name that was typed first, however little it is known: %j", async (text, slug) => {
  expect(await slugs(text, 1)).toEqual([slug]);
});
