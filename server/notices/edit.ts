import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record, type Snapshot } from "@/server/changes/record";
import { versionOf } from "@/server/changes/version";
import { CatalogueError } from "@/server/errors";
import { EditConflict } from "@/server/forms/state";
import { shownFields } from "@/server/notices/form-fields";
import type { NoticeFields, NoticeKind } from "@/server/notices/notice";
import { deleteRow, insertNotice, lockNotice, updateNotice } from "@/server/notices/store";

/** What a revision keeps: revisions of several kinds say "notice". */
const snapshotOf = (kind: NoticeKind, fields: NoticeFields): Snapshot => ({ room: kind.room, ...fields });

export const noticeVersion = versionOf;

const gone = () => new CatalogueError("not_found", "This has been deleted.");

async function recordNotice(
  change: Change,
  kind: NoticeKind,
  id: number,
  action: "create" | "update" | "delete" | "restore",
  before: NoticeFields | null,
) {
  const after = action === "delete" ? null : await lockNotice(change.tx, kind, id);
  await record(change, {
    kind: kind.subjectKind,
    id,
    action,
    before: before && snapshotOf(kind, before),
    after: after && snapshotOf(kind, after),
  });
}

/** Answers its id. */
export async function addNotice(change: Change, kind: NoticeKind, input: unknown): Promise<number> {
  authorize(change.actor, "notice.manage");
  const fields = await kind.fieldsOf(change, input as never);
  await kind.check(change, fields, null);
  const id = await insertNotice(change.tx, kind, fields);
  await recordNotice(change, kind, id, "create", null);
  return id;
}

const MINUTE_END = "2026-02-15 23:02".length;

/** A form knows times to the minute: where that is the stored one, its seconds stay as they are. */
function keepSeconds(kind: NoticeKind, before: NoticeFields, typed: NoticeFields): NoticeFields {
  const kept = Object.entries(kind.columns).flatMap(([field, { type }]) => {
    const [stored, given] = [before[field], typed[field]];
    if (type !== "timestamptz" || typeof stored !== "string" || typeof given !== "string") return [];
    const isSame = stored.replace(" ", "T").slice(0, MINUTE_END) === given.slice(0, MINUTE_END);
    return isSame ? [[field, stored] as const] : [];
  });
  return { ...typed, ...Object.fromEntries(kept) };
}

/** `version` is that of what the form showed. */
export async function editNotice(
  change: Change,
  kind: NoticeKind,
  id: number,
  { version, input }: { version: string; input: unknown },
): Promise<void> {
  authorize(change.actor, "notice.manage");
  const before = await lockNotice(change.tx, kind, id);
  if (!before) throw gone();
  if (version !== noticeVersion(before)) throw new EditConflict(shownFields(kind, before));
  const fields = await kind.fieldsOf(change, input as never);
  await kind.check(change, fields, id);
  await updateNotice(change.tx, kind, id, keepSeconds(kind, before, fields));
  await recordNotice(change, kind, id, "update", before);
}

export async function deleteNotice(change: Change, kind: NoticeKind, id: number): Promise<void> {
  authorize(change.actor, "notice.manage");
  const before = await lockNotice(change.tx, kind, id);
  if (!before) throw gone();
  await deleteRow(change.tx, kind, id);
  await recordNotice(change, kind, id, "delete", before);
}

/** Makes it what it was, whether it has been deleted meanwhile, changed, or (for null) was not there. */
export async function putNoticeBack(
  change: Change,
  kind: NoticeKind,
  id: number,
  was: NoticeFields | null,
): Promise<void> {
  authorize(change.actor, "notice.manage");
  if (was === null) return deleteNotice(change, kind, id);
  await kind.check(change, was, id);
  const before = await lockNotice(change.tx, kind, id);
  if (before) await updateNotice(change.tx, kind, id, was);
  else await insertNotice(change.tx, kind, was, id);
  await recordNotice(change, kind, id, before ? "update" : "restore", before);
}
