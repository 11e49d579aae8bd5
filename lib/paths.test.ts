import { describe, expect, it } from "vitest";
import { paths } from "./paths";

describe("paths", () => {
  it("builds every address of the site, with its final slash", () => {
    expect(
      Object.entries(paths).map(
        ([name, build]) =>
          `${name}: ${build((name === "card" ? "/7/" : 7) as never, "x" as never, "y" as never)}`,
      ),
    ).toEqual([
      "home: /",
      "packages: /packages/",
      "latestPackages: /packages/latest/",
      "likedPackages: /packages/liked/",
      "package: /packages/p/7/",
      "packageReleases: /packages/p/7/releases/",
      "packageRules: /packages/p/7/rules/",
      "packageBadge: /packages/p/7/badges/x.svg",
      "packageReleasesFeed: /feeds/packages/7/releases/x/",
      "categories: /categories/",
      "category: /categories/7/",
      "grids: /grids/",
      "grid: /grids/g/7/",
      "gridPackages: /grids/g/7/packages/",
      "gridTimesheet: /grids/g/7/timesheet/",
      "profile: /profiles/7/",
      "profileContributed: /profiles/7/contributed/",
      "profileFavorites: /profiles/7/favorites/",
      "readiness: /readiness/",
      "readinessOf: /readiness/7/x/",
      "statistics: /open/",
      "changelog: /changelog/",
      "post: /changelog/7/",
      "changelogRss: /changelog/feeds/rss/",
      "changelogAtom: /changelog/feeds/atom/",
      "about: /about/",
      "faq: /faq/",
      "help: /help/",
      "terms: /terms/",
      "acceptableUse: /acceptable-use/",
      "syndication: /syndication/",
      "funding: /funding/",
      "stack: /stack/",
      "content: /7/",
      "card: /cards/7.png",
      "addPackage: /packages/add/",
      "editPackage: /packages/7/edit/",
      "editDocumentation: /packages/7/documentation/edit/",
      "refreshPackage: /packages/7/fetch-data/",
      "packageHistory: /packages/p/7/history/",
      "flagPackage: /packages/7/flag/",
      "approveFlag: /packages/flag/7/approve/",
      "dismissFlag: /packages/flag/7/remove/",
      "hidePackage: /packages/7/hide/",
      "addSite: /packages/7/example/add/",
      "editSite: /packages/7/example/x/edit/",
      "deleteSite: /packages/7/example/x/delete/",
      "addUsage: /packages/usage/7/add/",
      "removeUsage: /packages/usage/7/remove/",
      "addFavorite: /favorites/add/7/",
      "removeFavorite: /favorites/remove/7/",
      "addGrid: /grids/add/",
      "editGrid: /grids/7/edit/",
      "gridHistory: /grids/g/7/history/",
      "addGridPackage: /grids/7/package/add/",
      "removeGridPackage: /grids/package/7/x/delete/",
      "addFeature: /grids/feature/add/7/",
      "editFeature: /grids/feature/7/",
      "deleteFeature: /grids/feature/7/delete/",
      "element: /grids/element/7/x/y/",
      "categoryHistory: /categories/7/history/",
      "adminCategories: /admin/categories/",
      "addCategory: /admin/categories/add/",
      "editCategory: /admin/categories/7/edit/",
      "deleteCategory: /admin/categories/7/delete/",
      "changes: /changes/",
      "change: /changes/7/",
      "changesFeed: /changes/feeds/7/",
      "revertChange: /changes/7/revert/",
      "editProfile: /profiles/edit/",
      "tokens: /settings/tokens/",
      "revokeToken: /settings/tokens/7/revoke/",
      "sessions: /settings/sessions/",
      "register: /register/",
      "forgottenPassword: /password/forgotten/",
      "logout: /logout/",
      "viewer: /viewer/",
      "admin: /admin/7/",
      "login: /login/?next=7",
      "search: /search/?q=7",
      "suggestions: /search/suggestions/",
      "openSearch: /search/opensearch/description/",
      "openSearchSuggestions: /search/opensearch/suggestions/",
      "latestRss: /feeds/packages/latest/rss/",
      "latestAtom: /feeds/packages/latest/atom/",
      "sitemap: /sitemap.xml",
      "apiRoot: /api/v4/",
      "apiPackage: /api/v4/packages/7/",
    ]);
  });

  it("encodes what comes from data", () => {
    expect(paths.package("a/b?c#d")).toBe("/packages/p/a%2Fb%3Fc%23d/");
    expect(paths.search()).toBe("/search/");
    expect(paths.search("a b&c")).toBe("/search/?q=a%20b%26c");
    expect(paths.login("/api/v3/users/?a=1&b")).toBe("/login/?next=/api/v3/users/%3Fa%3D1%26b");
  });

  it.each([
    ["/", "/cards/home.png"],
    ["/grids/?q=a/?b", "/cards/grids.png"],
    ["/readiness/django/5.2/", "/cards/readiness/django/5.2.png"],
    ["/profiles/ann%40home/favorites/?page=2", "/cards/profiles/ann%40home/favorites.png"],
  ])("draws the card of %s at its own address", (page, card) => {
    expect(paths.card(page)).toBe(card);
  });
});
