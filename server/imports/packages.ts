import type { z } from "zod";
import { count, id, instant, name, record, slug, text } from "@/server/imports/fields";
import type { Table } from "@/server/imports/upsert";
import { lastWeekStart } from "@/server/imports/weeks";

/** What the API's record of a package and the archive's have in common. */
export const packageFields = record({
  id,
  title: name(200),
  slug: slug(200),
  last_fetched: instant.nullable(),
  repo_url: text(2000),
  pypi_version: text(200).nullable(),
  created: instant,
  modified: instant,
  repo_forks: count,
  repo_description: text(10_000),
  pypi_url: text(2000),
  documentation_url: text(2000).nullable(),
  repo_watchers: count,
});

/** What both say as well, each in its own way. */
type SaidOtherwise = {
  categoryId: number;
  forge: string;
  lastCommitAt: string | null;
  commitsPerWeek: readonly number[];
  participants: string;
};

const commonColumns = [
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
  "last_commit_at",
  "last_fetched_at",
  "commits_per_week",
  "commits_last_week",
  "participants",
  "participants_complete",
  "created_at",
  "modified_at",
];

/** The table of packages for records that also speak of `furtherColumns`. The others stay as they are. */
export const packageTable = (furtherColumns: readonly string[] = []): Table => ({
  name: "package",
  key: ["id"],
  columns: [...commonColumns, ...furtherColumns],
});

/** What both formats say of a package, in the columns' own words. */
export const packageRow = (given: z.infer<typeof packageFields>, said: SaidOtherwise) => ({
  id: given.id,
  title: given.title,
  slug: given.slug,
  category_id: said.categoryId,
  description: given.repo_description,
  repository_url: given.repo_url,
  forge: said.forge,
  registry_url: given.pypi_url,
  registry_version: given.pypi_version,
  documentation_url: given.documentation_url,
  stars: given.repo_watchers,
  forks: given.repo_forks,
  last_commit_at: said.lastCommitAt,
  last_fetched_at: given.last_fetched,
  commits_per_week: said.commitsPerWeek,
  commits_last_week: lastWeekStart(said.commitsPerWeek, given.last_fetched, said.forge),
  participants: said.participants,
  participants_complete: true,
  created_at: given.created,
  modified_at: given.modified,
});
