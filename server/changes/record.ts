import { isDeepStrictEqual } from "node:util";
import { Prisma } from "@/prisma/generated/client";
import type { RevisionAction, SubjectKind } from "@/prisma/generated/enums";
import type { Change } from "@/server/changes/change";

/** What a subject was like, by field: what JSON can say, no dates, no numbers beyond 2^53. */
export type Snapshot = Prisma.InputJsonObject;

type Entry = {
  kind: SubjectKind;
  id: number;
  /** The entries whose public history shows it. */
  packageId?: number | null;
  gridId?: number | null;
  action: RevisionAction;
  before: Snapshot | null;
  after: Snapshot | null;
};

/** Writes down what a change did to one subject. What changed nothing is not written. */
export async function record({ tx, actor, reason, revertsId }: Change, entry: Entry): Promise<void> {
  const { kind, id, packageId = null, gridId = null, action, before, after } = entry;
  if (isDeepStrictEqual(before, after)) return;
  await tx.revision.create({
    data: {
      subjectKind: kind,
      subjectId: id,
      packageId,
      gridId,
      action: revertsId === undefined ? action : "revert",
      actorId: actor.id,
      reason,
      before: before ?? Prisma.DbNull,
      after: after ?? Prisma.DbNull,
      revertsId: revertsId ?? null,
    },
  });
}
