/**
 * Where each fact of a package comes from, and who wins.
 *
 * - `fetched`: only sources write it (a forge, the package index, an import).
 * - `people`: only people write it; a refresh never does.
 * - `both`: sources write it, and a person's word wins until it is cleared. The database enforces that
 *   (migration `overrides`): a `package_override` row keeps the column at the person's value.
 * - `system`: identity and bookkeeping.
 */
export type Layer = "fetched" | "people" | "both" | "system";

export const factLayers = {
  id: "system",
  created_at: "system",
  modified_at: "system",
  created_by_id: "system",
  modified_by_id: "system",
  api_score: "system",
  api_text: "system",
  score: "system",

  title: "people",
  slug: "people",
  category_id: "people",
  deprecated_at: "people",
  deprecated_by_id: "people",
  replaced_by_id: "people",
  hidden_at: "people",
  deleted_at: "people",

  description: "both",
  repository_url: "both",
  registry_url: "both",
  documentation_url: "both",
  licence: "both",
  requires_runtime: "both",
  archived_at: "both",

  forge: "fetched",
  registry_version: "fetched",
  latest_release_id: "fetched",
  stars: "fetched",
  forks: "fetched",
  commit_count: "fetched",
  last_commit_at: "fetched",
  last_fetched_at: "fetched",
  commits_per_week: "fetched",
  commits_last_week: "fetched",
  participants: "fetched",
  participants_complete: "fetched",
  downloads_per_month: "fetched",
  classifiers: "fetched",
  licences: "fetched",
  supports_runtime: "fetched",
} as const satisfies Record<string, Layer>;

export type PackageColumn = keyof typeof factLayers;

/** Columns that a person can override; the database's own list must equal it (tested). */
export const overridableFacts = Object.entries(factLayers)
  .filter(([, layer]) => layer === "both")
  .map(([column]) => column as PackageColumn);
