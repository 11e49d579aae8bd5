import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { type RenamedKind } from "@/server/redirects/queries";
import { type Card } from "./card";
import { findCardOfGrid, findCardOfGridPackages, findCardOfTimesheet } from "./grid-cards";
import {
  findCardOfCategory,
  readCardOfCategories,
  readCardOfGrids,
  readCardOfLatest,
  readCardOfLiked,
  readCardOfPackages,
} from "./list-cards";
import { findCardOfPackage, findCardOfReleases, findCardOfRules } from "./package-cards";
import { findCardOfPost, readCardOfChangelog } from "./post-cards";
import { findCardOfContributed, findCardOfFavorites, findCardOfProfile } from "./profile-cards";
import { findCardOfCycle, readCardOfReadiness } from "./readiness-cards";
import { findCardOfContent, readCardOfHome, readCardOfSearch, readCardOfStatistics } from "./site-cards";

type Find = (...keys: [string, string]) => Promise<Card | null>;

/** Under which kind of old slugs a page was, and where it is under the new one. */
type Renamed = { kind: RenamedKind; pathOf: (slug: string) => string };

/** What cannot be a slug is never looked up. */
const bySlug =
  (find: (slug: string) => Promise<Card | null>): Find =>
  async (slug) =>
    isSlug(slug) ? find(slug) : null;

/** The pages that have a card, as their cards' addresses name them (`paths.card`); `*` is a key. The first that fits counts. */
const pages: readonly { form: string; find: Find; renamed?: Renamed }[] = [
  { form: "home", find: readCardOfHome },
  { form: "search", find: readCardOfSearch },
  { form: "open", find: readCardOfStatistics },
  { form: "packages", find: readCardOfPackages },
  { form: "packages/latest", find: readCardOfLatest },
  { form: "packages/liked", find: readCardOfLiked },
  {
    form: "packages/p/*",
    find: bySlug(findCardOfPackage),
    renamed: { kind: "package", pathOf: paths.package },
  },
  {
    form: "packages/p/*/releases",
    find: bySlug(findCardOfReleases),
    renamed: { kind: "package", pathOf: paths.packageReleases },
  },
  {
    form: "packages/p/*/rules",
    find: bySlug(findCardOfRules),
    renamed: { kind: "package", pathOf: paths.packageRules },
  },
  { form: "categories", find: readCardOfCategories },
  {
    form: "categories/*",
    find: bySlug(findCardOfCategory),
    renamed: { kind: "category", pathOf: paths.category },
  },
  { form: "grids", find: readCardOfGrids },
  { form: "grids/g/*", find: bySlug(findCardOfGrid), renamed: { kind: "grid", pathOf: paths.grid } },
  {
    form: "grids/g/*/packages",
    find: bySlug(findCardOfGridPackages),
    renamed: { kind: "grid", pathOf: paths.gridPackages },
  },
  {
    form: "grids/g/*/timesheet",
    find: bySlug(findCardOfTimesheet),
    renamed: { kind: "grid", pathOf: paths.gridTimesheet },
  },
  { form: "profiles/*", find: findCardOfProfile },
  { form: "profiles/*/contributed", find: findCardOfContributed },
  { form: "profiles/*/favorites", find: findCardOfFavorites },
  { form: "readiness", find: readCardOfReadiness },
  { form: "readiness/*/*", find: findCardOfCycle },
  { form: "changelog", find: readCardOfChangelog },
  { form: "changelog/*", find: bySlug(findCardOfPost) },
  { form: "*", find: findCardOfContent },
];

/** The keys of an address where it has this form, else null. */
function keysOf(form: string, parts: readonly string[]): string[] | null {
  const names = form.split("/");
  const fits = names.length === parts.length && names.every((name, i) => name === "*" || name === parts[i]);
  return fits ? parts.filter((_, i) => names[i] === "*") : null;
}

/** What is drawn at an address below /cards/, and under which old slug an entry of it may have been. */
export type CardPage = {
  find: () => Promise<Card | null>;
  renamed?: Renamed & { slug: string };
};

const ENDING = ".png";

/** By the parts of an address. Undefined where no page with a card has it. */
export function cardPageAt(parts: readonly string[]): CardPage | undefined {
  const last = parts.at(-1);
  if (!last?.endsWith(ENDING)) return undefined;
  const page = [...parts.slice(0, -1), last.slice(0, -ENDING.length)];
  for (const { form, find, renamed } of pages) {
    const keys = keysOf(form, page);
    if (!keys) continue;
    const [key = "", second = ""] = keys;
    return { find: () => find(key, second), ...(renamed && { renamed: { ...renamed, slug: key } }) };
  }
  return undefined;
}
