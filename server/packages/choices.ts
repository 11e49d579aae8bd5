import { db } from "@/server/db";

export type Choice = { value: string; label: string };

/** Categories that a package can be in, in the order in which they were made. */
export async function listCategoryChoices(): Promise<Choice[]> {
  const rows = await db().category.findMany({
    where: { isPlaceholder: false },
    select: { slug: true, title: true },
    orderBy: { id: "asc" },
    take: 100,
  });
  return rows.map(({ slug, title }) => ({ value: slug, label: title }));
}

const MAX_GRIDS = 2_000;

/** Grids that packages can be put into. */
export async function listGridChoices(): Promise<Choice[]> {
  const rows = await db().grid.findMany({
    where: { deletedAt: null, isPlaceholder: false, isLocked: false },
    select: { slug: true, title: true },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: MAX_GRIDS,
  });
  return rows.map(({ slug, title }) => ({ value: slug, label: title }));
}
