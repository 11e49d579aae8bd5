import type { Change } from "@/server/changes/change";
import { authorize } from "@/server/accounts/authorize";
import { CatalogueError } from "@/server/errors";
import { packageIdOf } from "@/server/packages/find-named";

type Row = { id: number; slug: string };

async function findShown({ tx }: Change, id: number): Promise<Row> {
  const found = await tx.package.findFirst({
    where: { id, deletedAt: null },
    select: { id: true, slug: true },
  });
  if (!found) throw new CatalogueError("not_found", "There is no such package.");
  return found;
}

/** Says that the actor uses a package, or no longer does. To say so twice says it once, however many ask at a time. */
export async function setUsage(change: Change, slug: string, isUsed: boolean): Promise<Row> {
  authorize(change.actor, "usage.toggle");
  const { tx, actor } = change;
  const entry = await findShown(change, await packageIdOf(tx, slug));
  const row = { packageId: entry.id, userId: actor.id };
  if (isUsed) await tx.usage.createMany({ data: row, skipDuplicates: true });
  else await tx.usage.deleteMany({ where: row });
  return entry;
}

/** The same of a like. */
export async function setFavorite(change: Change, packageId: number, isLiked: boolean): Promise<Row> {
  authorize(change.actor, "favorite.toggle");
  const { tx, actor } = change;
  const entry = await findShown(change, packageId);
  const row = { packageId, userId: actor.id };
  if (isLiked) await tx.favorite.createMany({ data: row, skipDuplicates: true });
  else await tx.favorite.deleteMany({ where: row });
  return entry;
}
