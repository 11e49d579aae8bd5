import type { ArchivePackage } from "@/server/imports/archive/schema";
import type { Run } from "@/server/imports/run";
import { inTransaction } from "@/server/imports/transaction";

/**
 * Points packages to their latest release and their replacement, where these are here. Returns the packages whose
 * pointers changed.
 */
export async function linkPackages(
  { client, refused }: Run,
  packages: readonly ArchivePackage[],
  releaseIds: ReadonlyMap<number, number>,
): Promise<Set<number>> {
  const links = packages.map((given) => ({
    id: given.id,
    latest_release_id: given.latest_version_id && (releaseIds.get(given.latest_version_id) ?? null),
    replaced_by_id: refused.package.has(given.deprecates_package_id ?? 0)
      ? null
      : given.deprecates_package_id,
  }));
  const { rows } = await client.query<{ id: number }>(
    `WITH link AS (
       SELECT given.id, given.latest_release_id, replacement.id AS replaced_by_id
       FROM jsonb_to_recordset($1::jsonb) AS given(id int, latest_release_id int, replaced_by_id int)
       LEFT JOIN package AS replacement ON replacement.id = given.replaced_by_id
     )
     UPDATE package SET latest_release_id = link.latest_release_id, replaced_by_id = link.replaced_by_id
     FROM link
     WHERE package.id = link.id AND ROW(package.latest_release_id, package.replaced_by_id)
       IS DISTINCT FROM ROW(link.latest_release_id, link.replaced_by_id)
     RETURNING package.id`,
    [JSON.stringify(links)],
  );
  return new Set(rows.map((row) => row.id));
}

/** Replacements that came after what they replace: set once all packages are in. */
export async function linkReplacements(run: Run, replacements: ReadonlyMap<number, number>): Promise<void> {
  await inTransaction(run, () =>
    run.client.query(
      `UPDATE package SET replaced_by_id = replacement.id
       FROM unnest($1::int[], $2::int[]) AS given(id, replaced_by_id)
       JOIN package AS replacement ON replacement.id = given.replaced_by_id
       WHERE package.id = given.id AND package.id <> replacement.id
         AND package.replaced_by_id IS DISTINCT FROM replacement.id`,
      [[...replacements.keys()], [...replacements.values()]],
    ),
  );
}
