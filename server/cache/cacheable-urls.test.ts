import { expect, test } from "vitest";
import { isCacheableUrl } from "@/server/cache/cacheable-urls";

const isCacheable = (url: string) => {
  const [path = "", query] = url.split("?");
  return isCacheableUrl(path, query === undefined ? "" : `?${query}`);
};

test.each([
  "/",
  "/packages/",
  "/packages/?page=12",
  "/packages/?sort=-downloads&page=2",
  "/packages/latest/?page=2",
  "/packages/liked/",
  "/categories/apps/?sort=title",
  "/grids/?sort=-packages",
  "/grids/g/cms/packages/?page=2",
  "/packages/p/django-select2/",
  "/packages/p/django-select2/releases/?page=2",
  "/packages/p/django-select2/badges/stars.svg",
  "/feeds/packages/django-select2/releases/atom/",
  "/grids/g/cms/",
  "/grids/g/cms/?sort=commit_date&stable=on&differences=on",
  "/grids/g/cms/timesheet/",
  "/profiles/ada-lovelace/favorites/?page=2",
  "/categories/apps/",
  "/api/v4/",
  "/api/v4/packages/",
  "/api/v4/packages/?limit=20&offset=40",
  "/api/v4/packages.json?limit=1&format=json",
  "/api/v4/packages/1083/",
  "/api/v4/packages/1083.json",
  "/api/v4/packages/django-comments-xtd/?format=api",
  "/api/v4/packages/2fa-django/",
  "/_next/static/chunks/0a~b.js",
  "/api/v3/packages/?category=apps&limit=2",
  "/api/v3/grids/?limit=0&offset=5",
  "/api/v3/grids/cms/packages/?limit=2",
  "/api/v3/packages/2026/",
  "/feeds/packages/latest/atom/",
  "/search/opensearch/description/",
  "/robots.txt",
  "/about/",
  "/acceptable-use/",
  "/changelog/?page=2",
  "/changelog/2025-01-01-release-1/",
  "/changelog/feeds/atom/",
  "/card.png",
  "/packages/p/django-select2/card.png",
  "/grids/g/cms/card.png",
  "/sitemap.xml",
  "/sitemap-packages.xml?p=2",
])("keeps %s", (url) => {
  expect(isCacheable(url)).toBe(true);
});

test.each([
  ["a grid with columns moved", "/grids/g/cms/?sort=forks&place=12.3"],
  ["a grid searched", "/grids/g/cms/?q=a"],
  ["orders that a grid has not", "/grids/g/cms/?sort=x"],
  ["free text", "/api/v4/search/?q=cms"],
  ["what somebody narrowed a list to", "/packages/?licence=mit"],
  ["categories by name, which may be any", "/packages/?category=apps"],
  ["orders that a list has not", "/packages/?sort=x"],
  ["a list of grids searched", "/grids/?q=a"],
  ["unknown parameters", "/packages/?utm_source=x"],
  ["repeated parameters", "/packages/?page=1&page=2"],
  ["other spellings of an id", "/api/v4/packages/01083/"],
  ["other spellings of a slug", "/packages/p/%64jango/"],
  ["other spellings of a number", "/packages/?page=01"],
  ["numbers without end", "/api/v4/packages/?offset=123456"],
  ["empty items", "/packages/?page=1&"],
  ["values of another type", "/packages/?page=x"],
  ["badges that are none", "/packages/p/django/badges/other.svg"],
  ["badges in many spellings", "/packages/p/django/badges/stars.svg?1"],
  ["pages that are not declared", "/accounts/settings/"],
  ["what depends on who asks", "/api/v3/users/"],
  ["suggestions for free text", "/search/suggestions/?q=a"],
  ["results for free text", "/search/?q=a"],
  ["names of Object's own", "/packages/?constructor=1"],
  ["variations of a picture", "/card.png?v=1"],
  ["versions of static files", "/_next/static/a.js?v=1"],
])("does not keep %s", (_, url) => {
  expect(isCacheable(url)).toBe(false);
});
