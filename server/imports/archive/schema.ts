import { z } from "zod";
import {
  count,
  day,
  flag,
  id,
  instant,
  list,
  name,
  record,
  slug,
  text,
  weeks,
  wholeNumber,
} from "@/server/imports/fields";
import { gridFields } from "@/server/imports/grids";
import { packageFields } from "@/server/imports/packages";

const dated = { created: instant, modified: instant };

export const archiveRelease = record({
  id,
  number: name(200),
  downloads: count.nullable(),
  license: text(200).nullable(),
  licenses: list(text(1000)).nullable(),
  hidden: flag,
  upload_time: instant.nullable(),
  development_status: count.max(7, { error: "must not be above 7" }),
  supports_python3: flag.nullable(),
  ...dated,
});

export const archivePackage = packageFields.extend({
  category_id: id,
  repo_host: text(50),
  participants: text(100_000),
  commits_over_52w: weeks,
  last_commit_date: instant.nullable(),
  latest_version_id: id.nullable(),
  pypi_downloads: count.nullable(),
  commit_count: count.nullable(),
  pypi_classifiers: list(text(1000)).nullable(),
  pypi_license: text(200).nullable(),
  pypi_licenses: list(text(1000)).nullable(),
  pypi_requires_python: text(200).nullable(),
  supports_python3: flag.nullable(),
  score: wholeNumber,
  created_by_id: id.nullable(),
  last_modified_by_id: id.nullable(),
  date_deprecated: instant.nullable(),
  deprecated_by_id: id.nullable(),
  deprecates_package_id: id.nullable(),
  date_repo_archived: instant.nullable(),
  grids: list(id),
  versions: list(archiveRelease),
  usage_user_ids: list(id),
});

export const archiveGrid = gridFields.extend({
  grid_packages: list(record({ id, package_id: id, ...dated })),
  features: list(record({ id, title: name(100), description: text(1000), ...dated })),
  elements: list(record({ id, feature_id: id, package_id: id, text: text(1000), ...dated })),
});

export const archiveUser = record({
  id,
  username: name(150),
  email: text(320),
  first_name: text(100),
  last_name: text(100),
  is_superuser: flag,
  is_staff: flag,
  is_active: flag,
  date_joined: instant,
  last_login: instant.nullable(),
  profile: record({
    github_account: text(100).nullable(),
    github_url: text(2000).nullable(),
    bitbucket_url: text(100).nullable(),
    gitlab_url: text(100).nullable(),
    email: text(320).nullable(),
    share_favorites: flag,
    ...dated,
  }),
});

export const archiveFavorite = record({ id, package_id: id, favorited_by_id: id, ...dated });
export const archiveFlag = record({
  id,
  package_id: id,
  user_id: id.nullable(),
  reason: text(2000),
  approved_flag: flag,
  ...dated,
});
export const archiveSite = record({
  id,
  package_id: id,
  title: name(100),
  url: text(2000),
  active: flag.nullable(),
  created_by_id: id.nullable(),
  ...dated,
});
export const archivePost = record({
  id,
  title: name(200),
  slug: slug(200),
  content: text(1_000_000),
  author: text(200),
  published_date: instant.nullable(),
  ...dated,
});

/** End dates are given as a day, or as whether it has come. */
const dayOrFlag = z.union([day, flag]).nullable();
const archiveCycle = record({
  id,
  product_id: id,
  cycle: name(50),
  cycle_short_hand: text(50).nullable(),
  codename: text(100).nullable(),
  release: day.nullable(),
  eol: dayOrFlag,
  latest: text(50).nullable(),
  link: text(2000).nullable(),
  lts: flag,
  support: dayOrFlag,
  discontinued: dayOrFlag,
  ...dated,
});
export const archiveProduct = record({
  id,
  title: name(100),
  slug: slug(100),
  active: flag,
  ...dated,
  cycles: list(archiveCycle),
});

export type ArchivePackage = z.infer<typeof archivePackage>;
export type ArchiveRelease = z.infer<typeof archiveRelease>;
export type ArchiveGrid = z.infer<typeof archiveGrid>;
export type ArchiveUser = z.infer<typeof archiveUser>;
export type ArchiveFavorite = z.infer<typeof archiveFavorite>;
export type ArchiveFlag = z.infer<typeof archiveFlag>;
export type ArchiveSite = z.infer<typeof archiveSite>;
export type ArchivePost = z.infer<typeof archivePost>;
export type ArchiveProduct = z.infer<typeof archiveProduct>;
