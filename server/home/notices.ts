import { dayAttribute } from "@/lib/dates";
import { dependsOn, tags } from "@/server/cache/tags";
import { today, validUntil } from "@/server/cache/validity";
import { now } from "@/server/clock";
import { pool } from "@/server/db";

/** A package or a grid that somebody chose for these days. */
export type HomePick = { kind: "package" | "grid"; title: string; slug: string; description: string };

export type HomeAnnouncement = { title: string; body: string; publishedAt: Date };

type Row = {
  picks: HomePick[];
  announcement: string | null;
  body: string;
  publishedAt: Date;
  next: Date | null;
};

const text = `
SELECT
  (SELECT coalesce(jsonb_agg(shown ORDER BY id), '[]') FROM (
    SELECT pick.id, CASE WHEN g.id IS NULL THEN 'package' ELSE 'grid' END AS kind, coalesce(g.title, p.title) AS title,
      coalesce(g.slug, p.slug) AS slug, left(coalesce(g.description, p.description), 300) AS description
    FROM pick LEFT JOIN grid g ON g.id = pick.grid_id AND g.deleted_at IS NULL
      LEFT JOIN package p ON p.id = pick.package_id AND p.deleted_at IS NULL AND p.hidden_at IS NULL
    WHERE starts_on <= $1::date AND ends_on >= $1::date AND coalesce(g.id, p.id) IS NOT NULL
    ORDER BY pick.id LIMIT 4) AS shown) AS picks,
  latest.title AS announcement, latest.body, latest.published_at AS "publishedAt",
  (SELECT min(published_at) FROM announcement WHERE published_at > $2) AS next
FROM (SELECT) AS always LEFT JOIN (
  SELECT * FROM announcement WHERE published_at <= $2 ORDER BY published_at DESC, id DESC LIMIT 1
) AS latest ON true`;

/** What people put on the home page: the picks of these days, and the latest announcement from its moment on. */
export async function readHomeNotices(): Promise<{
  picks: HomePick[];
  announcement: HomeAnnouncement | null;
}> {
  dependsOn(tags.picks, tags.notices, tags.packages, tags.grids);
  const { rows } = await pool().query<Row>({
    name: "home notices",
    text,
    values: [dayAttribute(today()), now()],
  });
  const [row] = rows;
  if (row?.next) validUntil(row.next);
  const announcement = row?.announcement
    ? { title: row.announcement, body: row.body, publishedAt: row.publishedAt }
    : null;
  return { picks: row?.picks ?? [], announcement };
}
