import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { db } from "@/server/db";
import { CatalogueError } from "@/server/errors";

const MAX_SHOWN = 100;

/** Where somebody is signed in, the latest first. What has ended is not shown. */
export const listSessions = (userId: number) =>
  db().session.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    select: { id: true, createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
    orderBy: { id: "desc" },
    take: MAX_SHOWN,
  });

export type SessionRow = Awaited<ReturnType<typeof listSessions>>[number];

export async function endSession({ actor, tx }: Change, id: number): Promise<void> {
  const session = await tx.session.findUnique({ where: { id }, select: { userId: true } });
  if (!session) throw new CatalogueError("not_found", "This session has ended already.");
  authorize(actor, "session.revoke", { ownerId: session.userId });
  await tx.session.deleteMany({ where: { id } });
}

/** Ends every session of the actor but one; how many those were. */
export async function endOtherSessions({ actor, tx }: Change, keptId: number): Promise<number> {
  authorize(actor, "session.revoke", { ownerId: actor.id });
  const { count } = await tx.session.deleteMany({ where: { userId: actor.id, id: { not: keptId } } });
  return count;
}
