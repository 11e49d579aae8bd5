import type { People } from "@/server/imports/archive/people";
import type { ArchivePackage } from "@/server/imports/archive/schema";
import { forgeOf } from "@/lib/forges";
import { packageRow, packageTable } from "@/server/imports/packages";

/** A package's latest release and replacement are not among these: they may come after it. */
export const archivePackageTable = packageTable([
  "commit_count",
  "downloads_per_month",
  "classifiers",
  "licence",
  "licences",
  "requires_runtime",
  "supports_runtime",
  "api_score",
  "archived_at",
  "deprecated_at",
  "deprecated_by_id",
  "created_by_id",
  "modified_by_id",
]);

/** The archive's words for a package, in the columns' own. */
export const archivePackageRow = (given: ArchivePackage, people: People) => ({
  ...packageRow(given, {
    categoryId: given.category_id,
    forge: given.repo_host || forgeOf(given.repo_url),
    lastCommitAt: given.last_commit_date,
    commitsPerWeek: given.commits_over_52w,
    participants: given.participants,
  }),
  commit_count: given.commit_count,
  downloads_per_month: given.pypi_downloads,
  classifiers: given.pypi_classifiers ?? [],
  licence: given.pypi_license,
  licences: given.pypi_licenses ?? [],
  requires_runtime: given.pypi_requires_python,
  supports_runtime: given.supports_python3,
  api_score: given.score,
  archived_at: given.date_repo_archived,
  deprecated_at: given.date_deprecated,
  deprecated_by_id: people.orNull(given.deprecated_by_id),
  created_by_id: people.orNull(given.created_by_id),
  modified_by_id: people.orNull(given.last_modified_by_id),
});
