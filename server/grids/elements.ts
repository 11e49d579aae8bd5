import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";
import { EditConflict } from "@/server/forms/state";
import { checked } from "./check";
import { type GridRef, type HeldGrid, holdGrid } from "./hold";
import { type ElementInput, elementInput } from "./input";
import { snapshotElement } from "./snapshot";

/** Which cell of a grid. */
export type ElementRef = { packageId: number; featureId: number };

/** What a cell says now, and which version of it that is: "" where nothing has ever been said. */
export type StoredElement = ElementInput & { version: string };

const NOTHING: StoredElement = { value: "", note: "", sourceUrl: "", checkedVersion: "", version: "" };

type Held = { grid: HeldGrid; gridPackageId: number; id: number | null; stored: StoredElement };

async function holdElement(
  change: Change,
  ref: GridRef,
  { packageId, featureId }: ElementRef,
): Promise<Held> {
  const { tx } = change;
  const grid = await holdGrid(change, ref, "grid.edit");
  const member = await tx.gridPackage.findUnique({
    where: { gridId_packageId: { gridId: grid.id, packageId } },
  });
  const feature = await tx.feature.findFirst({ where: { id: featureId, gridId: grid.id } });
  if (!member || !feature) throw new CatalogueError("not_found", "There is no such cell in this grid.");
  const [row] = await tx.$queryRaw<(StoredElement & { id: number })[]>`
    SELECT id, text AS value, note, source_url AS "sourceUrl", coalesce(checked_version, '') AS "checkedVersion",
      modified_at::text AS version
    FROM element WHERE feature_id = ${featureId} AND grid_package_id = ${member.id} FOR UPDATE`;
  if (!row) return { grid, gridPackageId: member.id, id: null, stored: NOTHING };
  const { id, ...stored } = row;
  return { grid, gridPackageId: member.id, id, stored };
}

/** Writes a cell's row, and returns its id. */
async function write(
  { tx, actor }: Change,
  held: Held,
  featureId: number,
  said: ElementInput,
): Promise<number> {
  const { grid, gridPackageId } = held;
  const { value, note, sourceUrl, checkedVersion } = said;
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO element (grid_id, feature_id, grid_package_id, text, note, source_url, checked_version, modified_by_id)
    VALUES (${grid.id}, ${featureId}, ${gridPackageId}, ${value}, ${note}, ${sourceUrl}, ${checkedVersion || null}, ${actor.id})
    ON CONFLICT (feature_id, grid_package_id) DO UPDATE SET text = excluded.text, note = excluded.note,
      source_url = excluded.source_url, checked_version = excluded.checked_version,
      modified_by_id = excluded.modified_by_id, modified_at = clock_timestamp()
    RETURNING id`;
  if (!row) throw new Error("A cell that was written has no id.");
  return row.id;
}

/**
 * Says something in a cell: what is given, the rest stays. With the version that was read, it throws `EditConflict` where
 * somebody has said something else since.
 */
export async function setElement(
  change: Change,
  ref: GridRef,
  cell: ElementRef,
  input: Partial<ElementInput> & { version?: string },
): Promise<{ grid: HeldGrid; said: ElementInput }> {
  const held = await holdElement(change, ref, cell);
  const { grid, stored } = held;
  const { version, ...given } = input;
  const said = checked(elementInput, { ...stored, ...given });
  const isSame = (Object.keys(said) as (keyof ElementInput)[]).every((name) => said[name] === stored[name]);
  if (isSame) return { grid, said };
  if (version !== undefined && version !== stored.version) throw new EditConflict(stored);
  const before = held.id === null ? null : await snapshotElement(change.tx, held.id);
  const id = await write(change, held, cell.featureId, said);
  await record(change, {
    kind: "element",
    id,
    gridId: grid.id,
    packageId: cell.packageId,
    action: before ? "update" : "create",
    before,
    after: await snapshotElement(change.tx, id),
  });
  return { grid, said };
}
