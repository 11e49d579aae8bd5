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
  /** Where to add one, begun with the address of its repository. */
  addPackage: (repository = "") =>
    repository === "" ? "/packages/add/" : `/packages/add/?repository=${segment(repository)}`,
  editPackage: (slug: string) => `/packages/${segment(slug)}/edit/`,
  editDocumentation: (slug: string) => `/packages/${segment(slug)}/documentation/edit/`,
  refreshPackage: (slug: string) => `/packages/${segment(slug)}/fetch-data/`,
  /** How far that is, for scripts. */
  refreshProgress: (slug: string) => `/packages/${segment(slug)}/fetch-data/state/`,
  packageHistory: (slug: string) => `/packages/p/${segment(slug)}/history/`,
  flagPackage: (slug: string) => `/packages/${segment(slug)}/flag/`,
  approveFlag: (id: number) => `/packages/flag/${id}/approve/`,
  dismissFlag: (id: number) => `/packages/flag/${id}/remove/`,
  hidePackage: (slug: string) => `/packages/${segment(slug)}/hide/`,
  addSite: (slug: string) => `/packages/${segment(slug)}/example/add/`,
  editSite: (slug: string, id: number) => `/packages/${segment(slug)}/example/${id}/edit/`,
  deleteSite: (slug: string, id: number) => `/packages/${segment(slug)}/example/${id}/delete/`,
  addUsage: (slug: string) => `/packages/usage/${segment(slug)}/add/`,
  removeUsage: (slug: string) => `/packages/usage/${segment(slug)}/remove/`,
  addFavorite: (packageId: number) => `/favorites/add/${packageId}/`,
  removeFavorite: (packageId: number) => `/favorites/remove/${packageId}/`,
  addGrid: () => "/grids/add/",
  editGrid: (slug: string) => `/grids/${segment(slug)}/edit/`,
  gridHistory: (slug: string) => `/grids/g/${segment(slug)}/history/`,
  lockGrid: (slug: string) => `/grids/${segment(slug)}/lock/`,
  /** `text`: what is searched for among the packages to add. */
  addGridPackage: (slug: string, text = "") =>
    `/grids/${segment(slug)}/package/add/${text && `?q=${segment(text)}`}`,
  addToGrid: (slug: string) => `/packages/${segment(slug)}/grids/add/`,
  removeGridPackage: (slug: string, packageId: number) =>
    `/grids/package/${segment(slug)}/${packageId}/delete/`,
  addFeature: (slug: string) => `/grids/feature/add/${segment(slug)}/`,
  editFeature: (id: number) => `/grids/feature/${id}/`,
  moveFeature: (id: number) => `/grids/feature/${id}/move/`,
  deleteFeature: (id: number) => `/grids/feature/${id}/delete/`,
  element: (slug: string, packageId: number, featureId: number) =>
    `/grids/element/${segment(slug)}/${packageId}/${featureId}/`,
  categoryHistory: (slug: string) => `/categories/${segment(slug)}/history/`,
  adminCategories: () => "/admin/categories/",
  addCategory: () => "/admin/categories/add/",
  editCategory: (slug: string) => `/admin/categories/${segment(slug)}/edit/`,
  deleteCategory: (slug: string) => `/admin/categories/${segment(slug)}/delete/`,
  changes: () => "/changes/",
  change: (id: string) => `/changes/${segment(id)}/`,
  changesFeed: (format: "rss" | "atom") => `/changes/feeds/${format}/`,
  revertChange: (id: string) => `/changes/${segment(id)}/revert/`,
  editProfile: () => "/profiles/edit/",
  tokens: () => "/settings/tokens/",
  revokeToken: (id: number) => `/settings/tokens/${id}/revoke/`,
  sessions: () => "/settings/sessions/",
  endSession: (id: number) => `/settings/sessions/${id}/end/`,
  endOtherSessions: () => "/settings/sessions/end-others/",
  changePassword: () => "/settings/password/",
  changeAddress: () => "/settings/address/",
  /** Where links of mails lead. What they carry is a secret. */
  confirmNewAddress: (token: string) => `/settings/address/confirm/?token=${segment(token)}`,
  confirmAddress: (token: string) => `/email/confirm/?token=${segment(token)}`,
  resetPassword: (token: string) => `/password/reset/?token=${segment(token)}`,
  forgottenPassword: () => "/password/forgotten/",
  signInWays: () => "/settings/sign-in/",
  linkProvider: (provider: string) => `/settings/sign-in/${segment(provider)}/link/`,
  unlinkProvider: (provider: string) => `/settings/sign-in/${segment(provider)}/unlink/`,
  closeAccount: () => "/settings/close/",
  register: () => "/register/",
  /** What whoever waits for a mail is told. */
  mailSent: () => "/email/sent/",
  /** The button that leads to another site to sign in there. */
  signInBy: (provider: string) => `/login/${segment(provider)}/`,
  logout: () => "/logout/",
  dismissBanner: (id: number) => `/banners/dismiss/${id}/`,
  viewer: () => "/viewer/",
  /** Where a git host of a kind reports pushes and releases. */
  webhook: (forge: string) => `/webhooks/${segment(forge)}/`,
  /** The same for GitHub, where hooks of the reference are set up to go. */
  githubWebhook: () => "/packages/github-webhook/",
  admin: (room = "") => (room === "" ? "/admin/" : `/admin/${room}/`),
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
