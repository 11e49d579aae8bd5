import type { ClientBase } from "pg";
import { type Table, upsert } from "@/server/imports/upsert";
import type { RegistryFacts } from "@/server/registries/registry";

const table: Table = {
  name: "release",
  key: ["package_id", "version"],
  columns: ["released_at", "released_precision", "is_yanked", "yanked_reason", "requires_runtime"],
};

/** What the index says of the latest version only. */
const latestTable: Table = {
  ...table,
  columns: ["licence", "licences", "classifiers", "supports_runtime", "development_status"],
};

const LONGEST_WORD = 200;
const LONGEST_REASON = 1_000;

const fitting = (text: string | null) => (text !== null && text.length <= LONGEST_WORD ? text : null);

/**
 * Writes the releases that are new or differ, and which is the latest. Those that the index no longer lists stay: they were
 * published. Answers whether anything was written.
 */
export async function storeReleases(
  client: ClientBase,
  packageId: number,
  { releases, latestVersion, ...facts }: RegistryFacts,
): Promise<boolean> {
  const byVersion = new Map(releases.map((release) => [release.version, release]));
  const rows = [...byVersion.values()]
    .filter(({ version }) => version.length <= LONGEST_WORD)
    .map(({ version, releasedAt, isYanked, yankedReason, requiresRuntime }) => ({
      package_id: packageId,
      version,
      released_at: releasedAt,
      released_precision: "instant",
      is_yanked: isYanked,
      yanked_reason: yankedReason?.slice(0, LONGEST_REASON) ?? null,
      requires_runtime: fitting(requiresRuntime),
    }));
  const changes = await upsert(client, table, rows);
  if (latestVersion === null || !byVersion.has(latestVersion))
    return changes.some((it) => it !== "unchanged");
  const latest = {
    package_id: packageId,
    version: latestVersion,
    licence: fitting(facts.licence),
    licences: facts.licences,
    classifiers: facts.classifiers,
    supports_runtime: facts.supportsRuntime,
    development_status: facts.developmentStatus,
  };
  changes.push(...(await upsert(client, latestTable, [latest])));
  const { rowCount } = await client.query(
    `UPDATE package SET latest_release_id = release.id FROM release
     WHERE package.id = $1 AND release.package_id = $1 AND release.version = $2
       AND latest_release_id IS DISTINCT FROM release.id`,
    [packageId, latestVersion],
  );
  return rowCount === 1 || changes.some((change) => change !== "unchanged");
}
