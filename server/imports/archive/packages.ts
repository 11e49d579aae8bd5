import { archivePackage, type ArchivePackage } from "@/server/imports/archive/schema";
import { findPeople, type People } from "@/server/imports/archive/people";
import { writeReleases } from "@/server/imports/archive/releases";
import { linkPackages } from "@/server/imports/archive/package-links";
import { archivePackageRow, archivePackageTable } from "@/server/imports/archive/package-row";
import { keepOverrides } from "@/server/imports/overrides";
import { findPackageConflicts, findPackageHolders, redirectRenamed } from "@/server/imports/package-entries";
import { noteSources } from "@/server/imports/package-sources";
import { addPlaceholders } from "@/server/imports/placeholders";
import { entryKeys, writeFree, type Outcome, type RecordKind } from "@/server/imports/record-kind";
import type { Run } from "@/server/imports/run";
import { upsert, type Table } from "@/server/imports/upsert";

export const archivePackageKind: RecordKind<ArchivePackage> = {
  kind: "package",
  schema: archivePackage,
  keysOf: entryKeys,
  idOf: (given) => given.id,
  batchSize: 200,
  async write(run, packages, origin) {
    const holders = await findPackageHolders(run.client, packages);
    const conflicts = findPackageConflicts(
      run,
      holders,
      packages.map((given) => ({ entry: given, categoryId: given.category_id })),
    );
    const placeholders = { category: 0 };
    const outcomes = await writeFree(packages, conflicts, async (free) => {
      placeholders.category = await addPlaceholders(
        run,
        "category",
        free.map((given) => given.category_id),
      );
      await redirectRenamed(run.client, holders, free);
      return writePackages(run, free, origin);
    });
    return { outcomes, placeholders };
  },
};

/** What of "I use this" cannot go in, in words. */
function usersNotHere({ usage_user_ids: userIds }: ArchivePackage, people: People): string[] {
  const missing = userIds.filter((userId) => !people.has(userId)).length;
  return missing === 0 ? [] : [`${missing} of those who use it left out: their accounts are not here`];
}

async function writePackages(
  run: Run,
  packages: readonly ArchivePackage[],
  origin: string,
): Promise<Outcome[]> {
  const { client } = run;
  const people = await findPeople(client, run, packages.flatMap(peopleNamed));
  const { rows, parked } = await keepOverrides(
    client,
    packages.map((given) => archivePackageRow(given, people)),
  );
  const changes = await upsert(client, archivePackageTable, rows);
  const releases = await writeReleases(run, packages);
  const linked = await linkPackages(run, packages, releases.idByArchiveId);
  const usages = packages.flatMap((given) =>
    given.usage_user_ids
      .filter((userId) => people.has(userId))
      .map((userId) => ({ package_id: given.id, user_id: userId })),
  );
  const usageChanges = await upsert(client, usageTable, usages);
  const used = new Set(
    usages.filter((_, place) => usageChanges[place] === "created").map((usage) => usage.package_id),
  );
  const sources = packages
    .filter((_, place) => changes[place] !== "unchanged")
    .map((given) => ({ packageId: given.id, origin, fetchedAt: given.last_fetched }));
  await noteSources(client, sources);
  return packages.map((given, place) => {
    const { id } = given;
    const change = changes[place] ?? "unchanged";
    const hasNews = parked.has(id) || releases.changed.has(id) || linked.has(id) || used.has(id);
    const result = change === "unchanged" && hasNews ? "updated" : change;
    return { result, notes: usersNotHere(given, people) };
  });
}

const usageTable: Table = { name: "usage", key: ["package_id", "user_id"], columns: [] };

const peopleNamed = (given: ArchivePackage) => [
  given.created_by_id,
  given.last_modified_by_id,
  given.deprecated_by_id,
  ...given.usage_user_ids,
];
