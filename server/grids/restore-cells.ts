import { Prisma } from "@/prisma/generated/client";
import type { Change } from "@/server/changes/change";
import type { CellSnapshot } from "./snapshot";

const columns = Prisma.raw(
  "id, grid_id, feature_id, grid_package_id, text, note, source_url, checked_version, modified_by_id",
);
const values = Prisma.raw(
  `said.id, member.grid_id, feature.id, member.id, said.value, said.note, said."sourceUrl", nullif(said."checkedVersion", '')`,
);
const cell =
  Prisma.raw(`said (id int, "featureId" int, "packageId" int, value text, note text, "sourceUrl" text,
  "checkedVersion" text)`);
/** The row and the column of a cell, where both are there. */
const joins = Prisma.raw(`JOIN feature ON feature.id = said."featureId"
  JOIN grid_package AS member ON member.package_id = said."packageId" AND member.grid_id = feature.grid_id`);

/**
 * Writes cells again that went with their row or column, which is there again. Those whose other side has gone since stay
 * away until that returns, too: see `restoreCrossing`.
 */
export async function restoreCells(
  { tx, actor }: Change,
  gridId: number,
  cells: readonly CellSnapshot[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO element (${columns}) SELECT ${values}, ${actor.id}
    FROM jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) AS ${cell} ${joins}
    WHERE feature.grid_id = ${gridId}
    ON CONFLICT DO NOTHING`;
}

/**
 * Writes the cells of a returned row (or column) again that had gone before it did, with the columns (or rows) that cross it
 * and are back already: only the revisions of those know them.
 */
export async function restoreCrossing(
  { tx, actor }: Change,
  gridId: number,
  returned: { featureId: number } | { memberId: number },
): Promise<void> {
  const isCrossing =
    "featureId" in returned
      ? Prisma.sql`feature.id = ${returned.featureId} AND r.subject_kind = 'grid_package' AND r.subject_id = member.id`
      : Prisma.sql`member.id = ${returned.memberId} AND r.subject_kind = 'feature' AND r.subject_id = feature.id`;
  await tx.$executeRaw`
    INSERT INTO element (${columns}) SELECT DISTINCT ON (feature.id, member.id) ${values}, ${actor.id}::int
    FROM revision AS r CROSS JOIN LATERAL jsonb_to_recordset(r.before -> 'cells') AS ${cell} ${joins}
    WHERE r.grid_id = ${gridId} AND r.after IS NULL AND feature.grid_id = ${gridId} AND ${isCrossing}
    ORDER BY feature.id, member.id, r.id DESC
    ON CONFLICT DO NOTHING`;
}
