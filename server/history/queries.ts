import { Prisma } from "@/prisma/generated/client";
import type { ChangeFilters } from "@/lib/change-filters";
import { dependsOn, tags } from "@/server/cache/tags";
import type { Transaction } from "@/server/changes/change";
import { db } from "@/server/db";
import { type Revision, revisionOf, type RevisionRow } from "@/server/history/revision";
import { publicKinds } from "@/server/history/subjects";

const PAGE_SIZE = 50;

const publicOnly = Prisma.sql`r.subject_kind = ANY (${publicKinds}::subject_kind[])`;

const entry = (alias: string, isShown: string) =>
  Prisma.raw(`CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('slug', ${alias}.slug, 'title', ${alias}.title,
    'isShown', ${isShown}) END`);

/** One page of revisions is found first; what they are about is read for it alone. */
export const readRows = (found: Prisma.Sql, tx: Transaction = db()) => tx.$queryRaw<RevisionRow[]>`
  WITH r AS MATERIALIZED (${found})
  SELECT r.id::text, r.subject_kind AS kind, r.subject_id AS "subjectId", r.package_id AS "packageId",
    r.grid_id AS "gridId", r.action, r.reason,
    r.actor_label AS "actorLabel", r.before, r.after, r.reverts_id::text AS "revertsId", r.created_at AS "createdAt",
    r.created_at::text AS "writtenAt",
    (SELECT max(id)::text FROM revision WHERE reverts_id = r.id) AS "revertedById",
    CASE WHEN u.id IS NOT NULL THEN json_build_object('username', u.username, 'isActive', u.is_active) END AS actor,
    ${entry("p", "p.deleted_at IS NULL")} AS package, ${entry("g", "g.deleted_at IS NULL")} AS grid,
    ${entry("c", "true")} AS category
  FROM r
  LEFT JOIN "user" AS u ON u.id = r.actor_id
  LEFT JOIN package AS p ON p.id = r.package_id
  LEFT JOIN grid AS g ON g.id = r.grid_id
  LEFT JOIN category AS c ON r.subject_kind = 'category' AND c.id = r.subject_id
  ORDER BY r.id DESC`;

/** Whose history it is. */
export type HistoryOf = { packageId: number } | { gridId: number } | { categoryId: number };

function belongsTo(of: HistoryOf): Prisma.Sql {
  if ("packageId" in of) return Prisma.sql`r.package_id = ${of.packageId}`;
  if ("gridId" in of) return Prisma.sql`r.grid_id = ${of.gridId}`;
  return Prisma.sql`r.subject_kind = 'category' AND r.subject_id = ${of.categoryId}`;
}

export type History = { items: Revision[]; total: number; pageCount: number };

/**
 * One page of an entry's history, newest first; a page beyond the end has no items. By the indexes of `revision` that begin
 * with the entry.
 */
export async function listHistory(of: HistoryOf, page: number): Promise<History> {
  dependsOn(tags.changes, tags.users, tags.packages, tags.grids, tags.categories);
  const where = Prisma.sql`${belongsTo(of)} AND ${publicOnly}`;
  const [rows, [counted]] = await Promise.all([
    readRows(Prisma.sql`
      SELECT * FROM revision AS r WHERE ${where} ORDER BY id DESC LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`),
    db().$queryRaw<[{ total: number }]>`SELECT count(*)::int AS total FROM revision AS r WHERE ${where}`,
  ]);
  const { total } = counted;
  return { items: rows.map(revisionOf), total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

type Entries = { packageIds: number[]; gridIds: number[]; categoryIds: number[] };

/** Who has this slug, or had it before it was renamed, deleted ones included. */
async function entriesOf(slug: string): Promise<Entries> {
  const found = await db().$queryRaw<{ kind: string; id: number }[]>`
    SELECT 'package' AS kind, id FROM package WHERE slug = ${slug}
    UNION ALL SELECT 'grid', id FROM grid WHERE slug = ${slug}
    UNION ALL SELECT 'category', id FROM category WHERE slug = ${slug}
    UNION ALL SELECT kind, coalesce(package_id, grid_id, category_id) FROM redirect
      WHERE kind IN ('package', 'grid', 'category') AND slug = ${slug}`;
  const ids = (kind: string) => found.flatMap((row) => (row.kind === kind ? [row.id] : []));
  return { packageIds: ids("package"), gridIds: ids("grid"), categoryIds: ids("category") };
}

/** Their ids are written into the condition: only so does the database know how few they are, and take an index. */
const isOf = ({ packageIds, gridIds, categoryIds }: Entries) => Prisma.sql`(r.package_id = ANY (${packageIds})
  OR r.grid_id = ANY (${gridIds}) OR r.subject_kind = 'category' AND r.subject_id = ANY (${categoryIds}))`;

async function narrowed(filters: ChangeFilters): Promise<Prisma.Sql> {
  const { kind, action, person, entry: slug, since, before } = filters;
  const conditions = [
    kind ? Prisma.sql`r.subject_kind = ${kind}::subject_kind` : publicOnly,
    ...(action ? [Prisma.sql`r.action = ${action}::revision_action`] : []),
    ...(person ? [Prisma.sql`r.actor_id = (SELECT id FROM "user" WHERE username = ${person})`] : []),
    ...(slug ? [isOf(await entriesOf(slug))] : []),
    ...(since ? [Prisma.sql`r.created_at >= ${since}::date::timestamp AT TIME ZONE 'UTC'`] : []),
    ...(before ? [Prisma.sql`r.id < ${before}::bigint`] : []),
    // What moderators keep out of lists is in this one neither. Asked row by row: a page has few.
    Prisma.sql`(SELECT hidden_at FROM package WHERE id = r.package_id) IS NULL`,
  ];
  return Prisma.join(conditions, " AND ");
}

/** Changes of the site, newest first; `older` is where the next page begins, null on the last one. */
export type Changes = { items: Revision[]; older: string | null };

/** What a page of them reads. By the indexes of `revision` for each filter: never all of it. */
export const changesFound = async (filters: ChangeFilters, limit = PAGE_SIZE): Promise<Prisma.Sql> =>
  Prisma.sql`SELECT * FROM revision AS r WHERE ${await narrowed(filters)} ORDER BY id DESC LIMIT ${limit + 1}`;

/** One page of the changes of the whole site. Pages go on from a change, so that the last one is as quick as the first. */
export async function listChanges(filters: ChangeFilters, limit = PAGE_SIZE): Promise<Changes> {
  dependsOn(tags.changes, tags.users, tags.packages, tags.grids, tags.categories, tags.redirects);
  const rows = await readRows(await changesFound(filters, limit));
  const items = rows.slice(0, limit).map(revisionOf);
  return { items, older: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

const NUMBER = /^[1-9]\d{0,17}$/;

/** One change that everybody may read, as it was stored; null when there is none. */
export async function findRevisionRow(id: string, tx?: Transaction): Promise<RevisionRow | null> {
  if (!NUMBER.test(id)) return null;
  dependsOn(tags.changes, tags.users, tags.packages, tags.grids, tags.categories);
  const [row] = await readRows(
    Prisma.sql`SELECT * FROM revision AS r WHERE id = ${id}::bigint AND ${publicOnly}`,
    tx,
  );
  return row ?? null;
}

/** The same, as people read it. */
export async function findRevision(id: string): Promise<Revision | null> {
  const row = await findRevisionRow(id);
  return row && revisionOf(row);
}
