/**
 * Every address of the site, built in one place. Keys that come from data are encoded here and nowhere else.
 * All have their final slash, as the reference's have.
 */
const segment = encodeURIComponent;

export const paths = {
  home: () => "/",
  packages: () => "/packages/",
  package: (slug: string) => `/packages/p/${segment(slug)}/`,
  categories: () => "/categories/",
  category: (slug: string) => `/categories/${segment(slug)}/`,
  grids: () => "/grids/",
  grid: (slug: string) => `/grids/g/${segment(slug)}/`,
  profile: (username: string) => `/profiles/${segment(username)}/`,
  apiRoot: () => "/api/v4/",
  apiPackage: (key: string | number) => `/api/v4/packages/${segment(String(key))}/`,
  apiGrid: (key: string | number) => `/api/v4/grids/${segment(String(key))}/`,
  apiCategory: (id: number) => `/api/v4/categories/${id}/`,
} as const;
