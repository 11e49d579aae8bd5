import { isSlug, readSearchText } from "@/lib/search-params";
import { db } from "@/server/db";
import { searchCatalogue } from "@/server/search/search";

const SHOWN = 20;
/** A search finds packages and grids alike; so many are looked through for one kind. */
const SEARCHED = 60;

async function search(kind: "package" | "grid", text: string) {
  const read = readSearchText(text).text;
  if (read === "") return [];
  const hits = await searchCatalogue(read, { limit: SEARCHED, showsHidden: false });
  return hits.filter((hit) => hit.kind === kind).slice(0, SHOWN);
}

/** Something that can be chosen, or why not. */
export type Choice = { id: number; title: string; slug: string; description: string; isIn: boolean };

/** Packages that a text finds, for putting them into a grid. */
export async function searchPackagesFor(gridId: number, text: string): Promise<Choice[]> {
  const hits = await search("package", text);
  const members = await db().gridPackage.findMany({
    where: { gridId, packageId: { in: hits.map(({ id }) => id) } },
    select: { packageId: true },
  });
  const there = new Set(members.map(({ packageId }) => packageId));
  return hits.map(({ id, title, slug, description }) => ({
    id,
    title,
    slug,
    description,
    isIn: there.has(id),
  }));
}

/** A package that can be put into grids; null where there is none. */
export async function findPackageToPut(slug: string) {
  if (!isSlug(slug)) return null;
  return db().package.findFirst({
    where: { slug, deletedAt: null },
    select: { id: true, slug: true, title: true },
  });
}

export type GridChoice = Choice & { isLocked: boolean };

/** Grids that a text finds, for putting a package into one. */
export async function searchGridsFor(packageId: number, text: string): Promise<GridChoice[]> {
  const hits = await search("grid", text);
  const grids = await db().grid.findMany({
    where: { id: { in: hits.map(({ id }) => id) } },
    select: { id: true, isLocked: true, packages: { where: { packageId }, select: { id: true } } },
  });
  const known = new Map(grids.map((grid) => [grid.id, grid]));
  return hits.map(({ id, title, slug, description }) => ({
    ...{ id, title, slug, description },
    isIn: (known.get(id)?.packages.length ?? 0) > 0,
    isLocked: known.get(id)?.isLocked ?? false,
  }));
}
