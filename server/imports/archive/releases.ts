import type { ArchivePackage, ArchiveRelease } from "@/server/imports/archive/schema";
import { settleIds } from "@/server/imports/ids";
import type { Run } from "@/server/imports/run";
import { upsert, type Table } from "@/server/imports/upsert";

const table: Table = {
  name: "release",
  key: ["id"],
  columns: [
    "package_id",
    "version",
    "released_at",
    "downloads",
    "licence",
    "licences",
    "supports_runtime",
    "development_status",
    "is_hidden",
    "created_at",
    "modified_at",
  ],
};

const releaseRow = (packageId: number, release: ArchiveRelease) => ({
  id: release.id,
  package_id: packageId,
  version: release.number,
  released_at: release.upload_time,
  downloads: release.downloads,
  licence: release.license,
  licences: release.licenses ?? [],
  supports_runtime: release.supports_python3,
  development_status: release.development_status,
  is_hidden: release.hidden,
  created_at: release.created,
  modified_at: release.modified,
});

type WrittenReleases = {
  /** Packages of which a release is new or differs. */
  changed: Set<number>;
  /** Where the archive's release ids ended up. */
  idByArchiveId: Map<number, number>;
};

export async function writeReleases(
  { client }: Run,
  packages: readonly ArchivePackage[],
): Promise<WrittenReleases> {
  const given = packages.flatMap((owner) => owner.versions.map((release) => releaseRow(owner.id, release)));
  const rows = await settleIds(client, "release", ["package_id", "version"], given);
  const changes = await upsert(client, table, rows);
  return {
    changed: new Set(rows.filter((_, place) => changes[place] !== "unchanged").map((row) => row.package_id)),
    idByArchiveId: new Map(given.map((row, place) => [row.id, rows[place]?.id ?? row.id])),
  };
}
