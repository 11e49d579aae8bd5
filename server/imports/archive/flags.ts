import { dates, findModerated } from "@/server/imports/archive/attached";
import { findPeople } from "@/server/imports/archive/people";
import { archiveFlag, type ArchiveFlag } from "@/server/imports/archive/schema";
import { writeFree, type RecordKind } from "@/server/imports/record-kind";
import type { Run } from "@/server/imports/run";
import { upsert, type Table } from "@/server/imports/upsert";

const table: Table = {
  name: "package_flag",
  key: ["id"],
  columns: ["package_id", "user_id", "reason", "status", "created_at", "modified_at"],
};

export const flagKind: RecordKind<ArchiveFlag> = {
  kind: "flag",
  schema: archiveFlag,
  keysOf: (flag) => [`id:${flag.id}`],
  idOf: (flag) => flag.id,
  batchSize: 200,
  async write(run, flags) {
    const people = await findPeople(
      run.client,
      run,
      flags.map((flag) => flag.user_id),
    );
    const stored = await findModerated(run, "package_flag", flags);
    const row = (flag: ArchiveFlag) => ({
      id: flag.id,
      package_id: flag.package_id,
      user_id: people.orNull(flag.user_id),
      reason: flag.reason,
      status: flag.approved_flag ? "approved" : "open",
      ...dates(flag),
    });
    const outcomes = await writeFree(
      flags,
      flags.map((given) => stored.conflictOf(given)),
      (free) =>
        stored.writeUndecided(free, async (undecided) => {
          const changes = await upsert(run.client, table, undecided.map(row));
          await hideApproved(
            run,
            undecided.filter((flag, place) => flag.approved_flag && changes[place] !== "unchanged"),
          );
          return changes;
        }),
    );
    return { outcomes };
  },
};

/** An approved flag keeps its package out of the site's lists; only a new decision hides it, not each import. */
async function hideApproved(run: Run, flags: readonly ArchiveFlag[]): Promise<void> {
  if (flags.length === 0) return;
  await run.client.query(
    `UPDATE package SET hidden_at = flag.modified
     FROM unnest($1::int[], $2::timestamptz[]) AS flag(package_id, modified)
     WHERE package.id = flag.package_id AND package.hidden_at IS NULL`,
    [flags.map((flag) => flag.package_id), flags.map((flag) => flag.modified)],
  );
}
