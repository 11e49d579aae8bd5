import { splitParticipants } from "@/lib/participants";
import { dependsOn, tags } from "@/server/cache/tags";
import type { Call } from "./call";
import { detailOf, readDetail } from "./detail";
import type { Json } from "./json";
import { answerList, pagesOf } from "./list";
import { localTime, localTimeOrNull } from "./local-time";

type PackageRow = {
  id: number;
  title: string;
  slug: string;
  category_id: number;
  description: string;
  repository_url: string;
  registry_url: string;
  registry_version: string | null;
  documentation_url: string | null;
  stars: number;
  forks: number;
  participants: string;
  commits_per_week: number[];
  grid_ids: number[];
  last_commit_at: string | null;
  last_fetched_at: string | null;
  created_at: string;
  modified_at: string;
};

/**
 * Times as text keep their microseconds; arrays as JSON are read faster. Memberships come by the index on (package_id,
 * position, id); each one's grid is looked up by its key, because a join would read all grids for two of them.
 */
const columns = `
  id, title, slug, category_id, description, repository_url, registry_url, registry_version,
  documentation_url, stars, forks, participants, to_json(commits_per_week) AS commits_per_week,
  last_commit_at::text, last_fetched_at::text, created_at::text, modified_at::text,
  to_json(ARRAY(
    SELECT member.grid_id FROM grid_package member
    WHERE member.package_id = entry.id AND (SELECT deleted_at IS NULL FROM grid WHERE grid.id = member.grid_id)
    ORDER BY member.position, member.id
  )) AS grid_ids`;

const detail = detailOf<PackageRow>("package", "Package", `SELECT ${columns} FROM package entry`);
const pages = pagesOf<PackageRow>({ table: "package", columns, condition: "deleted_at IS NULL" });

function serializePackage(row: PackageRow, { links }: Call): Json {
  return {
    category: links.detail("categories", row.category_id),
    grids: row.grid_ids.map((id) => links.detail("grids", id)),
    id: row.id,
    title: row.title,
    slug: row.slug,
    last_updated: localTimeOrNull(row.last_commit_at),
    last_fetched: localTimeOrNull(row.last_fetched_at),
    repo_url: row.repository_url,
    pypi_version: row.registry_version,
    created: localTime(row.created_at),
    modified: localTime(row.modified_at),
    repo_forks: row.forks,
    repo_description: row.description,
    pypi_url: row.registry_url,
    documentation_url: row.documentation_url,
    repo_watchers: row.stars,
    commits_over_52: row.commits_per_week,
    participants: splitParticipants(row.participants),
  };
}

/** Which of a package's grids exist changes with the grids' own rows, so it depends on them too. */
export async function getPackage(call: Call): Promise<Json> {
  const row = await readDetail(call, detail);
  dependsOn(tags.package(row.id), tags.grids);
  return serializePackage(row, call);
}

export const listPackages = (call: Call): Promise<Json> =>
  answerList<PackageRow>(call, {
    pages,
    serialize: serializePackage,
    declare: () => dependsOn(tags.packages, tags.grids),
  });
