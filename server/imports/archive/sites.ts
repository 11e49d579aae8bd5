import { dates, findModerated } from "@/server/imports/archive/attached";
import { findPeople } from "@/server/imports/archive/people";
import { archiveSite, type ArchiveSite } from "@/server/imports/archive/schema";
import { writeFree, type RecordKind } from "@/server/imports/record-kind";
import { upsert, type Table } from "@/server/imports/upsert";

const table: Table = {
  name: "package_site",
  key: ["id"],
  columns: ["package_id", "title", "url", "status", "created_by_id", "created_at", "modified_at"],
};

function statusOf(active: boolean | null): "pending" | "approved" | "rejected" {
  if (active === null) return "pending";
  return active ? "approved" : "rejected";
}

export const siteKind: RecordKind<ArchiveSite> = {
  kind: "site",
  schema: archiveSite,
  keysOf: (site) => [`id:${site.id}`],
  idOf: (site) => site.id,
  batchSize: 200,
  async write(run, sites) {
    const people = await findPeople(
      run.client,
      run,
      sites.map((site) => site.created_by_id),
    );
    const stored = await findModerated(run, "package_site", sites);
    const row = (site: ArchiveSite) => ({
      id: site.id,
      package_id: site.package_id,
      title: site.title,
      url: site.url,
      status: statusOf(site.active),
      created_by_id: people.orNull(site.created_by_id),
      ...dates(site),
    });
    const outcomes = await writeFree(
      sites,
      sites.map((given) => stored.conflictOf(given)),
      (free) => stored.writeUndecided(free, (undecided) => upsert(run.client, table, undecided.map(row))),
    );
    return { outcomes };
  },
};
