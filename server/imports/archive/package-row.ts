import type { People } from "@/server/imports/archive/people";
import type { ArchivePackage } from "@/server/imports/archive/schema";
import { forgeOf } from "@/lib/forges";
import type { Table } from "@/server/imports/upsert";
import { lastWeekStart } from "@/server/imports/weeks";

/** A package's latest release and replacement are not among these: they may come after it. */
export const packageTable: Table = {
  name: "package",
  key: ["id"],
  columns: [
    "title",
    "slug",
    "category_id",
    "description",
    "repository_url",
    "forge",
    "registry_url",
    "registry_version",
    "documentation_url",
    "stars",
    "forks",
    "commit_count",
    "last_commit_at",
    "last_fetched_at",
    "commits_per_week",
    "commits_last_week",
    "participants",
    "participants_complete",
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
    "created_at",
    "modified_at",
  ],
};

/** The archive's words for a package, in the columns' own. */
export function packageRow(given: ArchivePackage, people: People) {
  const forge = given.repo_host || forgeOf(given.repo_url);
  return {
    id: given.id,
    title: given.title,
    slug: given.slug,
    category_id: given.category_id,
    description: given.repo_description,
    repository_url: given.repo_url,
    forge,
    registry_url: given.pypi_url,
    registry_version: given.pypi_version,
    documentation_url: given.documentation_url,
    stars: given.repo_watchers,
    forks: given.repo_forks,
    commit_count: given.commit_count,
    last_commit_at: given.last_commit_date,
    last_fetched_at: given.last_fetched,
    commits_per_week: given.commits_over_52w,
    commits_last_week: lastWeekStart(given.commits_over_52w, given.last_fetched, forge),
    participants: given.participants,
    participants_complete: true,
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
    created_at: given.created,
    modified_at: given.modified,
  };
}
