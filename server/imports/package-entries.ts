import type { ClientBase } from "pg";
import { findHolders, type Entry, type Holders } from "@/server/imports/entries";
import type { Run } from "@/server/imports/run";

/** What is known here of a package that a record may belong to. */
export type StoredPackage = Entry & { repository_url: string; forge: string; participants: string };

export function findPackageHolders(
  client: ClientBase,
  packages: readonly Entry[],
): Promise<Holders<StoredPackage>> {
  return findHolders(client, "package", packages, ["repository_url", "forge", "participants"]);
}

/** For each package, why it cannot go in, or null. */
export function findPackageConflicts(
  run: Run,
  holders: Holders<StoredPackage>,
  packages: readonly { entry: Entry & { repo_url: string }; categoryId: number }[],
): (string | null)[] {
  return packages.map(
    ({ entry, categoryId }) =>
      holders.conflictOf(entry, isSamePackage(entry)) ??
      (run.heldByOthers.category.has(categoryId)
        ? `its category, ${categoryId}, is a different one here`
        : null),
  );
}

/** The package with this id is the one given when its slug or its repository is: either may change, not both. */
const isSamePackage = (given: { slug: string; repo_url: string }) => (stored: StoredPackage) =>
  stored.slug === given.slug || (given.repo_url !== "" && stored.repository_url === given.repo_url);

/** Lets the old slugs of renamed packages lead to the new ones. */
export async function redirectRenamed(
  client: ClientBase,
  holders: Holders<StoredPackage>,
  packages: readonly Entry[],
): Promise<void> {
  const renamed = packages.filter((given) => {
    const stored = holders.byId.get(given.id);
    return stored && stored.slug !== given.slug;
  });
  if (renamed.length === 0) return;
  const ids = renamed.map((given) => given.id);
  await client.query("DELETE FROM redirect WHERE kind = 'package' AND slug = ANY ($1::text[])", [
    renamed.map((given) => given.slug),
  ]);
  await client.query(
    `INSERT INTO redirect (kind, slug, package_id, reason)
     SELECT 'package', old.slug, old.id, 'Renamed by an import'
     FROM unnest($1::int[], $2::text[]) AS old(id, slug)
     ON CONFLICT (kind, slug) DO UPDATE SET package_id = excluded.package_id`,
    [ids, ids.map((packageId) => holders.byId.get(packageId)?.slug)],
  );
}
