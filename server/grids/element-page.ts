import { db } from "@/server/db";
import type { StoredElement } from "./elements";

/** A cell with what it is about. */
export type EditedElement = {
  package: { id: number; title: string; slug: string };
  feature: { id: number; title: string; description: string };
  /** The version is "" where nothing has ever been said. */
  stored: StoredElement;
};

type Row = StoredElement & {
  packageTitle: string;
  packageSlug: string;
  featureTitle: string;
  featureDescription: string;
};

/** Null unless package and feature stand in this grid. */
export async function findEditedElement(
  grid: { id: number },
  packageId: number,
  featureId: number,
): Promise<EditedElement | null> {
  const [row] = await db().$queryRaw<Row[]>`
    SELECT p.title AS "packageTitle", p.slug AS "packageSlug", f.title AS "featureTitle",
      f.description AS "featureDescription", coalesce(e.text, '') AS value, coalesce(e.note, '') AS note,
      coalesce(e.source_url, '') AS "sourceUrl", coalesce(e.checked_version, '') AS "checkedVersion",
      coalesce(e.modified_at::text, '') AS version
    FROM grid_package AS member JOIN package AS p ON p.id = member.package_id
    JOIN feature AS f ON f.grid_id = member.grid_id AND f.id = ${featureId}
    LEFT JOIN element AS e ON e.feature_id = f.id AND e.grid_package_id = member.id
    WHERE member.grid_id = ${grid.id} AND member.package_id = ${packageId} AND p.deleted_at IS NULL`;
  if (!row) return null;
  const { packageTitle, packageSlug, featureTitle, featureDescription, ...stored } = row;
  return {
    package: { id: packageId, title: packageTitle, slug: packageSlug },
    feature: { id: featureId, title: featureTitle, description: featureDescription },
    stored,
  };
}
