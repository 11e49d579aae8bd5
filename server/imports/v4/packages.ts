import { forgeOf } from "@/lib/forges";
import { splitParticipants } from "@/lib/participants";
import type { Holders } from "@/server/imports/entries";
import { keepOverrides } from "@/server/imports/overrides";
import {
  findPackageConflicts,
  findPackageHolders,
  redirectRenamed,
  type StoredPackage,
} from "@/server/imports/package-entries";
import { noteSources } from "@/server/imports/package-sources";
import { packageRow, packageTable } from "@/server/imports/packages";
import { addPlaceholders } from "@/server/imports/placeholders";
import { entryKeys, writeFree, type Outcome, type RecordKind } from "@/server/imports/record-kind";
import type { Run } from "@/server/imports/run";
import { upsert } from "@/server/imports/upsert";
import { writeMemberships } from "@/server/imports/v4/memberships";
import { v4Package, type V4Package } from "@/server/imports/v4/schema";

/** The columns that v4 does not speak of (archived, releases, downloads …) stay as they are. */
const v4PackageTable = packageTable();

const v4PackageRow = (given: V4Package, stored: StoredPackage | undefined) =>
  packageRow(given, {
    categoryId: given.category,
    forge: forgeOf(given.repo_url) || (stored?.repository_url === given.repo_url ? stored.forge : ""),
    lastCommitAt: given.last_updated,
    commitsPerWeek: given.commits_over_52,
    participants: participantsText(given, stored),
  });

/** The API shows participants split; stored text that splits the same way is kept as it was fetched. */
function participantsText(given: V4Package, stored: StoredPackage | undefined): string {
  const isEqual =
    stored && JSON.stringify(splitParticipants(stored.participants)) === JSON.stringify(given.participants);
  return isEqual ? stored.participants : given.participants.join(",");
}

export const v4PackageKind: RecordKind<V4Package> = {
  kind: "package",
  schema: v4Package,
  keysOf: entryKeys,
  idOf: (given) => given.id,
  batchSize: 200,
  async write(run, packages, origin) {
    const holders = await findPackageHolders(run.client, packages);
    const conflicts = findPackageConflicts(
      run,
      holders,
      packages.map((given) => ({ entry: given, categoryId: given.category })),
    );
    const placeholders = { category: 0, grid: 0 };
    const outcomes = await writeFree(packages, conflicts, async (free) => {
      placeholders.category = await addPlaceholders(
        run,
        "category",
        free.map((given) => given.category),
      );
      placeholders.grid = await addPlaceholders(
        run,
        "grid",
        free.flatMap((given) => gridsToJoin(run, given)),
      );
      await redirectRenamed(run.client, holders, free);
      return writePackages(run, free, holders, origin);
    });
    return { outcomes, placeholders };
  },
};

const gridsToJoin = (run: Run, given: V4Package) =>
  given.grids.filter((gridId) => !run.heldByOthers.grid.has(gridId));

const notJoined = (run: Run, given: V4Package) =>
  given.grids
    .filter((gridId) => run.heldByOthers.grid.has(gridId))
    .map((gridId) => `is not put into grid ${gridId}, which is a different one here`);

async function writePackages(
  run: Run,
  packages: readonly V4Package[],
  holders: Holders<StoredPackage>,
  origin: string,
): Promise<Outcome[]> {
  const { client } = run;
  const { rows, parked } = await keepOverrides(
    client,
    packages.map((given) => v4PackageRow(given, holders.byId.get(given.id))),
  );
  const changes = await upsert(client, v4PackageTable, rows);
  const inGrids = await writeMemberships(
    client,
    packages.map((given) => ({ packageId: given.id, gridIds: gridsToJoin(run, given) })),
  );
  const changed = packages.filter((_, place) => changes[place] !== "unchanged");
  await noteSources(
    client,
    changed.map((given) => ({ packageId: given.id, origin, fetchedAt: given.last_fetched })),
  );
  return packages.map((given, place) => {
    const { id } = given;
    run.packagesSeen.add(id);
    const change = changes[place] ?? "unchanged";
    const membership = inGrids.get(id);
    return {
      result: change === "unchanged" && (parked.has(id) || membership?.isChanged) ? "updated" : change,
      notes: [...(membership?.notes ?? []), ...notJoined(run, given)],
    };
  });
}
