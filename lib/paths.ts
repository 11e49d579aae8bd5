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
  apiRoot: () => "/api/v4/",
  apiPackage: (id: number) => `/api/v4/packages/${id}/`,
} as const;
