import { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/server/changes/change";
import type { RenamedKind } from "@/server/redirects/queries";

/** Living entries of each kind by an old slug. Categories are either there or gone. */
const living: Readonly<Record<RenamedKind, Prisma.Sql>> = {
  package: Prisma.sql`package AS e ON e.id = r.package_id AND e.deleted_at IS NULL`,
  grid: Prisma.sql`grid AS e ON e.id = r.grid_id AND e.deleted_at IS NULL`,
  category: Prisma.sql`category AS e ON e.id = r.category_id`,
};

/**
 * What stands against a slug that another living entry had: links to that one are out in the world, so nobody else gets
 * it. Null where nothing does. `id`: whose slug it is to be; null for a new entry.
 */
export async function leadsElsewhere(
  tx: Transaction,
  { kind, id, slug }: { kind: RenamedKind; id: number | null; slug: string },
): Promise<string | null> {
  const [other] = await tx.$queryRaw<{ title: string }[]>`
    SELECT e.title FROM redirect AS r JOIN ${living[kind]}
    WHERE r.kind = ${kind} AND r.slug = ${slug} AND e.id IS DISTINCT FROM ${id}::int`;
  return other ? `“${other.title}” had this slug, and old links to it still lead there.` : null;
}
