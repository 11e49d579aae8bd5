import { describe, expect, it } from "vitest";
import { paths } from "./paths";

describe("paths", () => {
  it("builds every address of the site, with its final slash", () => {
    expect(Object.entries(paths).map(([name, build]) => `${name}: ${build(7 as never)}`)).toEqual([
      "home: /",
      "packages: /packages/",
      "package: /packages/p/7/",
      "categories: /categories/",
      "category: /categories/7/",
      "grids: /grids/",
      "grid: /grids/g/7/",
      "apiRoot: /api/v4/",
      "apiPackage: /api/v4/packages/7/",
    ]);
  });

  it("encodes what comes from data", () => {
    expect(paths.package("a/b?c#d")).toBe("/packages/p/a%2Fb%3Fc%23d/");
  });
});
