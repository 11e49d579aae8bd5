import type { SiteStatus } from "@/prisma/generated/enums";
import type { Change, Transaction } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";
import { InvalidInput } from "@/server/forms/state";
import { type LockedPackage, lockPackage } from "@/server/moderation/subject";

export type LockedSite = {
  id: number;
  title: string;
  url: string;
  status: SiteStatus;
  createdById: number | null;
  /** When it was last changed, with microseconds. */
  version: string;
};

/** A site and its package, both locked: always the package first. Throws `not_found`, also where the package is deleted. */
export async function lockSite(
  { tx }: Change,
  id: number,
): Promise<{ site: LockedSite; entry: LockedPackage }> {
  const missing = new CatalogueError("not_found", "There is no such site.");
  const found = await tx.packageSite.findUnique({ where: { id }, select: { packageId: true } });
  if (!found) throw missing;
  const entry = await lockPackage(tx, { id: found.packageId });
  const [site] = await tx.$queryRaw<LockedSite[]>`
    SELECT id, title, url, status::text AS status, created_by_id AS "createdById", modified_at::text AS version
    FROM package_site WHERE id = ${id} FOR UPDATE`;
  if (!site) throw missing;
  return { site, entry };
}

/** Throws where the package, which is locked, names that address already, or it waits there. */
export async function checkNotNamed(
  tx: Transaction,
  packageId: number,
  url: string,
  exceptId = 0,
): Promise<void> {
  const named = await tx.packageSite.count({
    where: { packageId, url, status: { not: "rejected" }, id: { not: exceptId } },
  });
  if (named > 0) throw new InvalidInput({ url: ["This site is named already, or waits for a moderator."] });
}
