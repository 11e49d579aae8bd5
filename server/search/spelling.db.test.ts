import { beforeAll, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { suggestSpelling } from "./spelling";

const packages = [
  { slug: "django-celery", description: "Runs tasks in Kubernetes" },
  { slug: "django-debug-toolbar", description: "Also for Kubernetes, for djnago" },
  { slug: "cart" },
  { slug: "card" },
  { slug: "django-card" },
  { slug: "wagtail-permissions" },
  { slug: "hidden-mezzanine", hiddenAt: new Date() },
];

describe("suggestSpelling", () => {
  siteDatabase();

  beforeAll(async () => {
    for (const given of packages) await createPackage(db(), { title: given.slug, ...given });
  });

  it.each([
    ["djnago", "django"],
    ["celry", "celery"],
    ["debgu toolbar", "debug toolbar"],
    ["DJNAGO-Debug-tolbar!", "django-Debug-toolbar!"],
    ['"debgu toolbar" -celry', '"debug toolbar" -celery'],
    // The more frequent of two that are as near.
    ["cars", "card"],
    // Two errors, of a long word only.
    ["prmissons", "permissions"],
    ["zzzzzz djnago", "zzzzzz django"],
    ["célry", "celery"],
  ])("reads %j as %j", async (text, meant) => {
    expect(await suggestSpelling(text)).toBe(meant);
  });

  it.each([
    "django",
    "Debug toolbar",
    "wagtail permission",
    // A word of two texts, and one that says nothing.
    "kubernetes",
    "the django",
    "mezzanin",
    "zzzzzz",
    "dj",
    "",
    " ",
    "\0",
    "🚀",
    "' & | !:*",
    "x".repeat(300),
    "ﷺ",
  ])("leaves %j", async (text) => {
    expect(await suggestSpelling(text)).toBeNull();
  });
});
