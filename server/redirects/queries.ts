import { db } from "@/server/db";

/** What has a page under a slug of its own. */
export type RenamedKind = "package" | "grid" | "category";

/** The slug that an old one of a renamed or merged entry leads to now; null when nothing that can be seen has had it. */
export async function findRenamed(kind: RenamedKind, slug: string): Promise<string | null> {
  const redirect = await db().redirect.findUnique({
    where: { kind_slug: { kind, slug } },
    select: {
      package: { select: { slug: true, deletedAt: true } },
      grid: { select: { slug: true, deletedAt: true } },
      category: { select: { slug: true } },
    },
  });
  const target = redirect?.[kind];
  if (!target || ("deletedAt" in target && target.deletedAt)) return null;
  return target.slug;
}
