import type { Run } from "@/server/imports/run";
import type { Change } from "@/server/imports/upsert";

/** A record about a package that did not go in must not be hung on whichever package holds that id here. */
export const refusedPackage = (run: Run, packageId: number) =>
  run.refused.package.has(packageId) ? `its package, ${packageId}, did not go in` : null;

export const dates = (record: { created: string; modified: string }) => ({
  created_at: record.created,
  modified_at: record.modified,
});

type Attached = { id: number; package_id: number };
type Stored = Attached & { isDecidedHere: boolean };

/** What moderators look at: it is known by its id and package, and what they decided here is left alone. */
export async function findModerated(
  run: Run,
  table: "package_site" | "package_flag",
  given: readonly Attached[],
) {
  const { rows } = await run.client.query<Stored>(
    `SELECT id, package_id, decided_at IS NOT NULL AS "isDecidedHere" FROM ${table} WHERE id = ANY ($1::int[])`,
    [given.map((record) => record.id)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    conflictOf(record: Attached): string | null {
      const stored = byId.get(record.id);
      if (stored && stored.package_id !== record.package_id) {
        return `id ${record.id} is held by one of package ${stored.package_id}`;
      }
      return refusedPackage(run, record.package_id);
    },
    /** Writes those that nobody here has decided upon; the others stay as they are. */
    async writeUndecided<Given extends Attached>(
      records: readonly Given[],
      write: (undecided: Given[]) => Promise<Change[]>,
    ): Promise<Change[]> {
      const undecided = records.filter((record) => byId.get(record.id)?.isDecidedHere !== true);
      const changes = await write(undecided);
      const changeById = new Map(undecided.map((record, place) => [record.id, changes[place]]));
      return records.map((record) => changeById.get(record.id) ?? "unchanged");
    },
  };
}
