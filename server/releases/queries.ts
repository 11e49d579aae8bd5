import { latestFirst } from "@/lib/versions";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";

/** More than any package has published; the limit keeps one request bounded. */
const MAX_RELEASES = 5_000;

/** A published version, as lists of releases show it. */
export type ReleaseRow = {
  version: string;
  /** Null when not known; no more exact than `releasedPrecision`. */
  releasedAt: Date | null;
  releasedPrecision: "instant" | "day" | "month";
  licence: string | null;
  requiresRuntime: string | null;
  /** The index's scale, 1 (planning) to 7 (inactive); 0 when not stated. */
  developmentStatus: number;
  isYanked: boolean;
  yankedReason: string | null;
  /** When the catalogue learnt of it. */
  createdAt: Date;
};

/** Index: release (package_id, released_at DESC). */
const statement = {
  name: "releases_of_package",
  text: `
    SELECT version, released_at AS "releasedAt", released_precision AS "releasedPrecision", licence,
           requires_runtime AS "requiresRuntime", development_status AS "developmentStatus",
           is_yanked AS "isYanked", yanked_reason AS "yankedReason", created_at AS "createdAt"
    FROM release
    WHERE package_id = $1 AND NOT is_hidden
    ORDER BY released_at DESC NULLS LAST, id DESC
    LIMIT ${MAX_RELEASES}`,
};

/** All releases of a package that a moderator has not hidden, the latest version first. */
export async function listReleases(packageId: number): Promise<ReleaseRow[]> {
  dependsOn(tags.package(packageId));
  const { rows } = await pool().query<ReleaseRow>({ ...statement, values: [packageId] });
  return latestFirst(rows);
}
