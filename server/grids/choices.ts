import { literally } from "@/lib/like-pattern";
import { isSlug, readSearchText } from "@/lib/search-params";
import { db } from "@/server/db";
import { searchCatalogue } from "@/server/search/search";

const SHOWN = 20;
/** A search finds packages and grids alike; so many are looked through for one kind. */
const SEARCHED = 60;

type Found = Pick<Choice, "id" | "title" | "slug" | "description">;

const fields = { id: true, title: true, slug: true, description: true } as const;

/** What has the text anywhere in its name, the best known first: "cart" is in "easycart", too. */
function named(kind: "package" | "grid", text: string): Promise<Found[]> {
  const has = { contains: literally(text), mode: "insensitive" } as const;
  const where = { deletedAt: null, OR: [{ title: has }, { slug: has }] };
  return kind === "package"
    ? db().package.findMany({
        where: { ...where, hiddenAt: null },
        select: fields,
        orderBy: [{ stars: "desc" }, { id: "asc" }],
        take: SHOWN,
      })
    : db().grid.findMany({ where, select: fields, orderBy: [{ title: "asc" }, { id: "asc" }], take: SHOWN });
}

/** What the site's search finds first, then what only has the text in its name. */
async function search(kind: "package" | "grid", asked: string): Promise<Found[]> {
  const { text } = readSearchText(asked);
  if (text === "") return [];
  const [hits, others] = await Promise.all([
    searchCatalogue(text, { limit: SEARCHED, showsHidden: false }),
    named(kind, text),
  ]);
  const found = new Map<number, Found>();
  for (const entry of [...hits.filter((hit) => hit.kind === kind), ...others])
    if (!found.has(entry.id)) found.set(entry.id, entry);
  return [...found.values()].slice(0, SHOWN);
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
