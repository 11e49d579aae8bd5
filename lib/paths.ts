/**
 * Every address of the site, built in one place. Keys that come from data are encoded here and nowhere else.
 * All have their final slash, as the reference's have (files have none).
 */
const segment = encodeURIComponent;

export const paths = {
  home: () => "/",
  packages: () => "/packages/",
  latestPackages: () => "/packages/latest/",
  likedPackages: () => "/packages/liked/",
  package: (slug: string) => `/packages/p/${segment(slug)}/`,
  packageReleases: (slug: string) => `/packages/p/${segment(slug)}/releases/`,
  packageRules: (slug: string) => `/packages/p/${segment(slug)}/rules/`,
  packageBadge: (slug: string, figure: string) =>
    `/packages/p/${segment(slug)}/badges/${segment(figure)}.svg`,
  packageReleasesFeed: (slug: string, format: "rss" | "atom") =>
    `/feeds/packages/${segment(slug)}/releases/${format}/`,
  categories: () => "/categories/",
  category: (slug: string) => `/categories/${segment(slug)}/`,
  grids: () => "/grids/",
  grid: (slug: string) => `/grids/g/${segment(slug)}/`,
  gridPackages: (slug: string) => `/grids/g/${segment(slug)}/packages/`,
  gridTimesheet: (slug: string) => `/grids/g/${segment(slug)}/timesheet/`,
  profile: (name: string) => `/profiles/${segment(name)}/`,
  profileContributed: (name: string) => `/profiles/${segment(name)}/contributed/`,
  profileFavorites: (name: string) => `/profiles/${segment(name)}/favorites/`,
  readiness: () => "/readiness/",
  readinessOf: (product: string, cycle: string) => `/readiness/${segment(product)}/${segment(cycle)}/`,
  statistics: () => "/open/",
  changelog: () => "/changelog/",
  post: (slug: string) => `/changelog/${segment(slug)}/`,
  changelogRss: () => "/changelog/feeds/rss/",
  changelogAtom: () => "/changelog/feeds/atom/",
  about: () => "/about/",
  faq: () => "/faq/",
  help: () => "/help/",
  terms: () => "/terms/",
  acceptableUse: () => "/acceptable-use/",
  syndication: () => "/syndication/",
  funding: () => "/funding/",
  stack: () => "/stack/",
  /** A page whose text stands in content/. */
  content: (name: string) => `/${segment(name)}/`,
  /** The picture that goes with a link to the page at this address, whatever it is asked. */
  card: (page: string) => `/cards${page.replace(/\?.*$/, "").replace(/\/$/, "") || "/home"}.png`,
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
