import type { Prisma } from "@/prisma/generated/client";
import type { RevisionAction, SubjectKind } from "@/prisma/generated/enums";
import { authorize } from "@/server/accounts/authorize";
import type { Change, Transaction } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";
import { removedSite, type RemovedSite, restoreSite } from "@/server/moderation/sites/restore";
import { isNoticeRoom, noticeKinds } from "@/server/notices/all";
import { putNoticeBack } from "@/server/notices/edit";
import type { NoticeFields, NoticeKind } from "@/server/notices/notice";
import { setStanding, type Standing } from "@/server/users/manage";

type Json = Prisma.JsonObject;

/** What the log knows of a change. */
export type Logged = {
  kind: SubjectKind;
  subjectId: number;
  action: RevisionAction;
  before: Json | null;
  after: Json | null;
};

/** Of a notice: its kind, and what it was; null where it was not there. */
function noticeBefore({ before, after }: Logged): { kind: NoticeKind; was: NoticeFields | null } | null {
  const room = (before ?? after)?.room;
  if (typeof room !== "string" || !isNoticeRoom(room)) return null;
  const fields = before && Object.fromEntries(Object.entries(before).filter(([name]) => name !== "room"));
  return { kind: noticeKinds[room], was: fields as NoticeFields | null };
}

/** Of an account: what was decided about it; null where the change was about something else. */
function standingBefore({ before }: Logged): Standing | null {
  if (!before || !("role" in before)) return null;
  const { role, mayEditPackages, mayEditGrids, isActive } = before as Standing;
  return { role, mayEditPackages, mayEditGrids, isActive };
}

/** Of a site: what it was when it was removed; null where it was not. */
function removedSiteOf({ kind, before, after }: Logged): RemovedSite | null {
  const read = kind === "site" && after === null ? removedSite.safeParse(before) : null;
  return read?.data ?? null;
}

/** Whether it is for the log to undo. Packages, grids and categories have a history of their own that does. */
export function isUndoable(logged: Logged): boolean {
  if (logged.kind === "user") return standingBefore(logged) !== null;
  if (logged.kind === "site") return removedSiteOf(logged) !== null;
  return (logged.kind === "notice" || logged.kind === "post") && noticeBefore(logged) !== null;
}

async function lockRevision(tx: Transaction, id: bigint): Promise<Logged> {
  const [row] = await tx.$queryRaw<(Logged & { isUndone: boolean })[]>`
    SELECT subject_kind AS kind, subject_id AS "subjectId", action, before, after,
      EXISTS (SELECT FROM revision WHERE reverts_id = r.id) AS "isUndone"
    FROM revision AS r WHERE id = ${id} FOR UPDATE`;
  if (!row || !isUndoable(row)) throw new CatalogueError("not_found", "There is nothing to undo.");
  if (row.isUndone) throw new CatalogueError("conflict", "This has been undone already.");
  return row;
}

/** Makes the subject of a revision what it was before it. What was changed since then is lost, and logged. */
export async function undo(made: Change, id: bigint): Promise<void> {
  authorize(made.actor, "staff.enter");
  const logged = await lockRevision(made.tx, id);
  const change = { ...made, revertsId: id };
  const standing = logged.kind === "user" ? standingBefore(logged) : null;
  if (standing) {
    await setStanding(change, logged.subjectId, standing);
    return;
  }
  const site = removedSiteOf(logged);
  if (site) return restoreSite(change, logged.subjectId, site);
  const notice = noticeBefore(logged);
  if (notice) await putNoticeBack(change, notice.kind, logged.subjectId, notice.was);
}
