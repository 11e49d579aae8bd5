/**
 * The families that licences are told apart by, the most common first. The database reads them from what index and people
 * wrote (migration `package_listing`, function `licence_families`); "unknown" where nothing is stated.
 */
export const licenceFamilies = [
  "mit",
  "bsd",
  "apache",
  "gpl",
  "lgpl",
  "agpl",
  "mpl",
  "other",
  "unknown",
] as const;

export type LicenceFamily = (typeof licenceFamilies)[number];
