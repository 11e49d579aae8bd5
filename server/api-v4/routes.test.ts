import { describe, expect, it } from "vitest";
import { matchRoute } from "./routes";

const found = (path: string) => {
  const match = matchRoute(path);
  return match && [match.route.name, match.key, match.suffix];
};

describe("matchRoute", () => {
  it.each([
    ["/api/v4/", ["Api Root", "", null]],
    ["/api/v4/.json", ["Api Root", "", "json"]],
    ["/api/v4/packages/", ["Package List", "", null]],
    ["/api/v4/packages.api", ["Package List", "", "api"]],
    ["/api/v4/packages.json/", ["Package List", "", "json"]],
    ["/api/v4/packages/1083/", ["Package Instance", "1083", null]],
    ["/api/v4/packages/1083.json", ["Package Instance", "1083", "json"]],
    ["/api/v4/packages/a.b/", ["Package Instance", "a", "b"]],
    ["/api/v4/packages/a b\n/", ["Package Instance", "a b\n", null]],
    ["/api/v4/grids/commenting/", ["Grid Instance", "commenting", null]],
    ["/api/v4/categories/1.json", ["Category Instance", "1", "json"]],
    ["/api/v4/search.json", ["Search V3 List", "", "json"]],
  ])("finds the route of %j", (path, expected) => expect(found(path)).toEqual(expected));

  it.each([
    "/api/v4",
    "/api/v4/nothing/",
    "/api/v4/packages",
    "/api/v4/packages//",
    "/api/v4/search/1/",
    "/api/v4/packages/1083//",
    "/api/v4/packages/1083/edit/",
    "/api/v4/packages/1083.JSON",
    "/api/v4/packages/1.json.json",
    "/api/v4/packages/.json",
    "/api/v4/Packages/",
    "/api/v4/packages/1083/\n",
  ])("finds none for %j", (path) => expect(matchRoute(path)).toBeNull());
});
