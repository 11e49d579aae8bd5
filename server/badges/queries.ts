import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { readScores } from "@/server/packages/scores";
import { type BadgeFacts } from "./figures";

/** Index: package (slug). */
const statement = {
  name: "badge_facts",
  text: `
    SELECT p.id, p.stars, p.forks, p.downloads_per_month AS "downloadsPerMonth",
           p.last_fetched_at AS "lastFetchedAt", coalesce(p.registry_version, r.version) AS version
    FROM package p LEFT JOIN release r ON r.id = p.latest_release_id
    WHERE p.slug = $1 AND p.deleted_at IS NULL`,
};

/** What badges say of a package, with its score where that is asked for; null when there is none. */
export async function findBadgeFacts(slug: string, isScored: boolean): Promise<BadgeFacts | null> {
  const { rows } = await pool().query<Omit<BadgeFacts, "score"> & { id: number }>({
    ...statement,
    values: [slug],
  });
  const [facts] = rows;
  if (!facts) return null;
  dependsOn(tags.package(facts.id));
  const scores = isScored ? await readScores([facts.id]) : null;
  return { ...facts, score: scores?.get(facts.id)?.total ?? null };
}
