/**
 * Every address of the site, built in one place. Keys that come from data are encoded here and nowhere else.
 * All have their final slash, as the reference's have (files have none).
 */
const segment = encodeURIComponent;

export const paths = {
  home: () => "/",
  packages: () => "/packages/",
  latestPackages: () => "/packages/latest/",
  package: (slug: string) => `/packages/p/${segment(slug)}/`,
  categories: () => "/categories/",
  category: (slug: string) => `/categories/${segment(slug)}/`,
  grids: () => "/grids/",
  grid: (slug: string) => `/grids/g/${segment(slug)}/`,
  profile: (name: string) => `/profiles/${segment(name)}/`,
  /** Where somebody signs in, to be led to `next` (path and query) afterwards. */
  login: (next: string) => `/login/?next=${segment(next).replaceAll("%2F", "/")}`,
  /** Results for a text, or the page to begin at. */
  search: (text = "") => (text === "" ? "/search/" : `/search/?q=${segment(text)}`),
  suggestions: () => "/search/suggestions/",
  openSearch: () => "/search/opensearch/description/",
  openSearchSuggestions: () => "/search/opensearch/suggestions/",
  latestRss: () => "/feeds/packages/latest/rss/",
  latestAtom: () => "/feeds/packages/latest/atom/",
  sitemap: () => "/sitemap.xml",
  apiRoot: () => "/api/v4/",
  apiPackage: (id: number) => `/api/v4/packages/${id}/`,
} as const;
