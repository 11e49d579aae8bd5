import { type BrowserContextOptions } from "@playwright/test";
import { paths } from "@/lib/paths";

/** A page that is shown, by the name of its pictures. */
export type Shown = { name: string; title: string; address: string; status?: number };

/** What the demo has at its best: real packages, with gaps where nobody knows more. */
export const demoPages: readonly Shown[] = [
  { name: "home", title: "Home", address: paths.home() },
  { name: "categories", title: "Categories", address: paths.categories() },
  { name: "category", title: "A category", address: paths.category("apps") },
  { name: "packages", title: "All packages, with filters", address: paths.packages() },
  { name: "latest", title: "Newest packages", address: paths.latestPackages() },
  { name: "package", title: "A package", address: paths.package("django-comments-xtd") },
  { name: "rules", title: "Its score, rule by rule", address: paths.packageRules("django-comments-xtd") },
  { name: "grids", title: "Grids", address: paths.grids() },
  { name: "grid", title: "A grid", address: paths.grid("e-commerce") },
  { name: "grid-timesheet", title: "Their lives", address: paths.gridTimesheet("e-commerce") },
  { name: "search", title: "Search results", address: paths.search("forms") },
  { name: "search-typo", title: "A search with a typing error", address: paths.search("djnago comments") },
  { name: "readiness", title: "Readiness", address: paths.readiness() },
  { name: "readiness-of", title: "Readiness for one version", address: paths.readinessOf("django", "5.2") },
  { name: "statistics", title: "Statistics", address: paths.statistics() },
  { name: "changelog", title: "Changelog", address: paths.changelog() },
  { name: "about", title: "About", address: paths.about() },
  { name: "help", title: "Help", address: paths.help() },
  { name: "api", title: "The API, for people", address: paths.apiPackage(1083) },
  { name: "not-found", title: "No such page", address: "/no/such/page/", status: 404 },
  { name: "out-of-reach", title: "While the database is away", address: "/503/", status: 503 },
];

/** What only a full catalogue shows: the archive of the tests, whose names are made up. */
export const archivePages: readonly Shown[] = [
  { name: "packages", title: "All packages, with filters", address: paths.packages() },
  { name: "liked", title: "Most liked packages", address: paths.likedPackages() },
  { name: "package", title: "A package", address: paths.package("django-comments-xtd") },
  { name: "releases", title: "All of its releases", address: paths.packageReleases("django-comments-xtd") },
  { name: "grid", title: "A grid of 40 packages", address: paths.grid("cms") },
  { name: "grid-timesheet", title: "Their lives", address: paths.gridTimesheet("cms") },
  { name: "search", title: "Search results", address: paths.search("rules") },
  { name: "profile", title: "A profile", address: paths.profile("adanovak") },
  { name: "readiness-of", title: "Readiness for one version", address: paths.readinessOf("django", "5.2") },
  { name: "statistics", title: "Statistics", address: paths.statistics() },
  { name: "post", title: "News", address: paths.post("2025-05-05-release-5") },
];

/** Small enough for a repository: one pixel a point. */
export const screens = {
  "desktop-light": { viewport: { width: 1280, height: 960 }, colorScheme: "light" },
  "phone-dark": { viewport: { width: 390, height: 844 }, isMobile: true, colorScheme: "dark" },
} as const satisfies Record<string, BrowserContextOptions>;

export type Screen = keyof typeof screens;

export const fileOf = (catalogue: string, { name }: Shown, screen: Screen): string =>
  `${catalogue}/${name}-${screen}.png`;
