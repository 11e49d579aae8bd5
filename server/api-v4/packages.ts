import { dependsOn, tags } from "@/server/cache/tags";
import type { Handler } from "./call";
import { answerDetail, detailOf } from "./detail";
import { link, links, names, time, value } from "./fields";
import { answerList, listOf } from "./list";
import { shapeOf } from "./shape";

/** In the order in which it was put into them; by the index on (package_id, position, id, grid_id). */
const gridIds = `
  SELECT grid_id FROM grid_package WHERE package_id = entry.id
  AND grid_id NOT IN (SELECT id FROM grid WHERE deleted_at IS NOT NULL)
  ORDER BY position, id`;

/** Stored by migration `package_api_text`, which has to be followed by another when a field changes. */
const storedFields = {
  id: value("id"),
  title: value("title"),
  slug: value("slug"),
  last_updated: time("last_commit_at"),
  last_fetched: time("last_fetched_at"),
  repo_url: value("repository_url"),
  pypi_version: value("registry_version"),
  created: time("created_at"),
  modified: time("modified_at"),
  repo_forks: value("forks"),
  repo_description: value("description"),
  pypi_url: value("registry_url"),
  documentation_url: value("documentation_url"),
  repo_watchers: value("stars"),
  commits_over_52: value("commits_per_week"),
  participants: names("participants"),
};

export const packageShape = shapeOf(
  { category: link("categories", "category_id"), grids: links("grids", gridIds) },
  { column: "api_text", fields: storedFields },
);

/** Which of a package's grids exist changes with the grids' own rows, so answers depend on them too. */
export const packageDetail = detailOf({
  kind: "package",
  noun: "Package",
  shape: packageShape,
  declare: (id) => dependsOn(tags.package(id), tags.grids),
});

const list = listOf({
  table: "package",
  condition: "deleted_at IS NULL",
  shape: packageShape,
  declare: () => dependsOn(tags.packages, tags.grids),
});

export const getPackage: Handler = (call) => answerDetail(call, packageDetail);
export const listPackages: Handler = (call) => answerList(call, list);
