import { Prisma } from "@/prisma/generated/client";
import type { Change } from "@/server/changes/change";
import type { CellSnapshot } from "./snapshot";

/** Writes cells again that went with their row or column. Those whose other side has gone since stay away. */
export async function restoreCells(
  { tx, actor }: Change,
  gridId: number,
  cells: readonly CellSnapshot[],
): Promise<void> {
  if (cells.length === 0) return;
  const rows = cells.map(
    ({ id, featureId, packageId, value, note, sourceUrl, checkedVersion }) =>
      Prisma.sql`(${id}::int, ${featureId}::int, ${packageId}::int, ${value}, ${note}, ${sourceUrl}, ${checkedVersion})`,
  );
  await tx.$executeRaw`
    INSERT INTO element (id, grid_id, feature_id, grid_package_id, text, note, source_url, checked_version, modified_by_id)
    SELECT said.id, ${gridId}, feature_id, member.id, value, note, source_url, nullif(checked_version, ''), ${actor.id}
    FROM (VALUES ${Prisma.join(rows)}) AS said (id, feature_id, package_id, value, note, source_url, checked_version)
    JOIN feature ON feature.id = said.feature_id AND feature.grid_id = ${gridId}
    JOIN grid_package AS member ON member.package_id = said.package_id AND member.grid_id = ${gridId}
    ON CONFLICT DO NOTHING`;
}
