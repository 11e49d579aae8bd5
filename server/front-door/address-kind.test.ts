import { expect, test } from "vitest";
import { addressKind } from "@/server/front-door/address-kind";

test.each([
  ["/api/v4/", "data"],
  ["/api/v4", "data"],
  ["/api/v4/packages/1083.json", "data"],
  ["/api/v3/packages/", "data"],
  ["/api/v3/users/", "own"],
  ["/webhooks/github/", "own"],
  ["/packages/github-webhook/", "own"],
  ["/packages/github-webhooks/", "page"],
  ["/api/v45/", "page"],
  ["/api/v1/", "page"],
  ["/feeds/packages/latest/rss/", "data"],
  ["/changelog/feeds/atom/", "data"],
  ["/search/suggestions/", "data"],
  ["/search/opensearch/description/", "data"],
  ["/search/", "page"],
  ["/packages/p/django-select2/badges/stars.svg", "data"],
  ["/sitemap.xml", "data"],
  ["/sitemap-packages.xml", "data"],
  ["/robots.txt", "data"],
  ["/packages/p/feeds/", "page"],
  ["/_next/static/chunks/a.js", "asset"],
  ["/health/", "probe"],
])("%s is %s", (path, kind) => expect(addressKind(path)).toBe(kind));
