import { badgeFigures } from "@/lib/badge-figures";
import { changeActions, changeKinds } from "@/lib/change-filters";
import { gridSorts } from "@/lib/grid-list-params";
import { GRID_SORTS } from "@/lib/grid-view";
import { packageSorts } from "@/lib/package-sort";
import { readinessStates } from "@/lib/products/readiness";
import { contentPageNames } from "@/server/content/names";

/**
 * Which addresses may be kept, declared so that nobody can fill the memory with variations of one answer: every part of
 * an address must have few forms that succeed. Anything else is answered too, each time anew.
 */
type Rule = { path: RegExp; query: Readonly<Record<string, RegExp>> };

/** A slug as stored, in its one unencoded form; or an id without leading zeros. */
const KEY = "(?:[1-9]\\d{0,9}|(?=[^/.]*[A-Za-z_-])[\\w-]{1,200})";
const wholeNumber = /^(?:0|[1-9]\d{0,4})$/;
const format = /^(?:json|api)$/;
const on = /^on$/;
const oneOf = (values: readonly string[]) => new RegExp(`^(?:${values.join("|")})$`);
const packageSort = oneOf(packageSorts);

/** Pages with a picture of their own, as `paths.card` names them. */
const cards = [
  ...["home", "search", "open", "readiness", "changelog", "categories", "grids"],
  ...contentPageNames,
  "packages(?:/latest|/liked)?",
  `packages/p/${KEY}(?:/releases|/rules)?`,
  `grids/g/${KEY}(?:/packages|/timesheet)?`,
  `profiles/${KEY}(?:/contributed|/favorites)?`,
  `(?:categories|changelog)/${KEY}`,
  "readiness/[\\w-]{1,100}/[\\w.]{1,50}",
].join("|");

const rules: readonly Rule[] = [
  {
    path: /^\/api\/v4\/(?:packages|grids|categories)(?:\.json|\.api)?\/?$/,
    query: { limit: wholeNumber, offset: wholeNumber, format },
  },
  {
    path: new RegExp(`^/api/v4/(?:packages|grids|categories)/${KEY}(?:\\.json|\\.api)?/?$`),
    query: { format },
  },
  { path: /^\/api\/v4\/$/, query: { format } },
  {
    path: /^\/api\/v3\/(?:packages|grids|categories)\/$/,
    query: { limit: wholeNumber, offset: wholeNumber },
  },
  // A category that does not exist leads to all packages; such answers declare no tags, so they are not kept.
  {
    path: /^\/api\/v3\/packages\/$/,
    query: { category: /^[\w~-]{1,100}$/, limit: wholeNumber, offset: wholeNumber },
  },
  { path: new RegExp(`^/api/v3/(?:packages|grids|categories)/${KEY}/$`), query: {} },
  {
    path: new RegExp(`^/api/v3/grids/${KEY}/packages/$`),
    query: { limit: wholeNumber, offset: wholeNumber },
  },
  // Lists in their orders. What somebody narrows them to is read for them.
  { path: /^\/packages\/$/, query: { page: wholeNumber, sort: packageSort } },
  {
    path: new RegExp(`^/(?:categories/${KEY}|grids/g/${KEY}/packages)/$`),
    query: { page: wholeNumber, sort: packageSort },
  },
  { path: /^\/packages\/(?:latest|liked)\/$/, query: { page: wholeNumber } },
  { path: /^\/grids\/$/, query: { page: wholeNumber, sort: oneOf(gridSorts) } },
  { path: /^\/categories\/$/, query: {} },
  { path: new RegExp(`^/(?:packages/p|profiles(?!/edit/))/${KEY}/$`), query: { page: wholeNumber } },
  // The views that many ask for; what somebody hides, pins or moves is drawn for them.
  {
    path: new RegExp(`^/grids/g/${KEY}/$`),
    query: { sort: oneOf(GRID_SORTS), stable: on, differences: on },
  },
  { path: new RegExp(`^/grids/g/${KEY}/timesheet/$`), query: {} },
  { path: new RegExp(`^/packages/p/${KEY}/releases/$`), query: { page: wholeNumber } },
  { path: new RegExp(`^/packages/p/${KEY}/badges/(?:${badgeFigures.join("|")})\\.svg$`), query: {} },
  { path: new RegExp(`^/feeds/packages/${KEY}/releases/(?:rss|atom)/$`), query: {} },
  { path: new RegExp(`^/profiles/${KEY}/(?:contributed|favorites)/$`), query: { page: wholeNumber } },
  { path: /^\/feeds\/packages\/latest\/(?:rss|atom)\/$/, query: {} },
  {
    path: /^\/(?:search\/opensearch\/description\/|robots\.txt|sitemap\.xml)$/,
    query: {},
  },
  {
    path: /^\/sitemap-(?:static|packages|grids|categories|readiness|changelog)\.xml$/,
    query: { p: /^[1-9]\d{0,2}$/ },
  },
  { path: new RegExp(`^/packages/p/${KEY}/rules/$`), query: {} },
  { path: /^\/(?:readiness|open)\/$/, query: {} },
  {
    path: /^\/readiness\/[\w-]{1,100}\/[\w.]{1,50}\/$/,
    query: { page: wholeNumber, state: oneOf(readinessStates) },
  },
  { path: /^\/$/, query: {} },
  { path: new RegExp(`^/(?:${contentPageNames.join("|")})/$`), query: {} },
  // By kinds of changes; what else somebody narrows them to is read for them.
  {
    path: /^\/changes\/(?:feeds\/(?:rss|atom)\/)?$/,
    query: { kind: oneOf(changeKinds), action: oneOf(changeActions) },
  },
  { path: /^\/changes\/[1-9]\d{0,17}\/$/, query: {} },
  { path: new RegExp(`^/(?:packages/p|grids/g|categories)/${KEY}/history/$`), query: { page: wholeNumber } },
  { path: /^\/changelog\/$/, query: { page: wholeNumber } },
  { path: new RegExp(`^/changelog/${KEY}/$`), query: {} },
  { path: /^\/changelog\/feeds\/(?:rss|atom)\/$/, query: {} },
  { path: new RegExp(`^/cards/(?:${cards})\\.png$`), query: {} },
  { path: /^\/_next\/static\/[\w./~@()[\]-]{1,300}$/, query: {} },
];

export function isCacheableUrl(path: string, query: string): boolean {
  return rules.some((rule) => rule.path.test(path) && hasOnly(rule.query, query));
}

function hasOnly(allowed: Rule["query"], query: string): boolean {
  if (query === "") return true;
  const seen = new Set<string>();
  return query
    .slice(1)
    .split("&")
    .every((item) => {
      const [name = "", value = "", ...rest] = item.split("=");
      if (rest.length > 0 || seen.has(name) || !Object.hasOwn(allowed, name)) return false;
      seen.add(name);
      return allowed[name]?.test(value);
    });
}
