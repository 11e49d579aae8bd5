import { z } from "zod";
import { authorize } from "@/server/accounts/authorize";
import type { Change, Transaction } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";
import { lockPackage } from "@/server/moderation/subject";
import { checkNotNamed } from "./lock";
import { snapshotSite } from "./snapshot";

/** What the revision of a removal says that is needed to put the site back. */
export const removedSite = z.object({
  packageId: z.number(),
  title: z.string(),
  url: z.string(),
  status: z.enum(["pending", "approved", "rejected"]),
  createdById: z.number().nullable(),
});
export type RemovedSite = z.infer<typeof removedSite>;

/** Null where their account is gone. */
async function authorOf(tx: Transaction, id: number | null): Promise<number | null> {
  const found = id === null ? null : await tx.user.findUnique({ where: { id }, select: { id: true } });
  return found?.id ?? null;
}

/** Puts a site back that was removed, under its own id and with its author. That it is shown is decided by whoever does it. */
export async function restoreSite(change: Change, id: number, was: RemovedSite): Promise<void> {
  const { tx, actor } = change;
  authorize(actor, "site.decide");
  const { packageId, title, url, status } = was;
  const entry = await lockPackage(tx, { id: packageId });
  if (await tx.packageSite.findUnique({ where: { id }, select: { id: true } })) {
    throw new CatalogueError("conflict", "This site is there again already.");
  }
  await checkNotNamed(tx, entry.id, url);
  const createdById = await authorOf(tx, was.createdById);
  const decided = status === "pending" ? {} : { decidedById: actor.id, decidedAt: new Date() };
  await tx.packageSite.create({ data: { id, packageId, title, url, status, createdById, ...decided } });
  const after = await snapshotSite(tx, id);
  await record(change, { kind: "site", id, packageId, action: "restore", before: null, after });
}
