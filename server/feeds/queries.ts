import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";

/** A package as the feeds announce it. */
export type LatestPackage = {
  title: string;
  slug: string;
  description: string;
  /** The category's title. */
  category: string;
  isArchived: boolean;
  isDeprecated: boolean;
  /** As PostgreSQL writes it in a UTC session, with its microseconds. */
  createdAt: string;
};

/** Index: package (created_at DESC). */
const latest = {
  name: "feed_latest_packages",
  text: `
    SELECT p.title, p.slug, p.description, c.title AS category, p.archived_at IS NOT NULL AS "isArchived",
           p.deprecated_at IS NOT NULL AS "isDeprecated", p.created_at::text AS "createdAt"
    FROM package p JOIN category c ON c.id = p.category_id
    WHERE p.deleted_at IS NULL AND p.hidden_at IS NULL
    ORDER BY p.created_at DESC, p.id DESC
    LIMIT $1`,
};

/** The newest packages that are listed, newest first. */
export async function listLatestForFeed(limit: number): Promise<LatestPackage[]> {
  dependsOn(tags.packages, tags.categories);
  const { rows } = await pool().query<LatestPackage>({ ...latest, values: [limit] });
  return rows;
}
