import { isDeepStrictEqual } from "node:util";
import type { Action } from "@/server/accounts/policy";
import type { Transaction } from "@/server/changes/change";
import { versionOf } from "@/server/changes/version";
import { CatalogueError } from "@/server/errors";
import type { Snapshot } from "@/server/history/difference";
import { type Current, readCurrent } from "@/server/history/revert/current";
import { isReverted, type RevertedKind } from "@/server/history/revert/stored";
import type { RevisionRow } from "@/server/history/revision";
import { subjects } from "@/server/history/subjects";
import { valueText } from "@/server/history/value-text";

/** One field that would change, as people read it. */
export type RevertedField = {
  name: string;
  label: string;
  now: string;
  then: string;
  /** Whether it is no longer what the change made of it: to undo that overwrites what somebody did since. */
  isChangedSince: boolean;
};

export type RevertPlan = {
  kind: RevertedKind;
  row: RevisionRow;
  current: Current;
  /** What happens: fields get their former values, or it goes, or it comes back. */
  does: "update" | "remove" | "return";
  fields: RevertedField[];
  /** Names what was shown: whoever confirms it confirms this and nothing else. */
  version: string;
  /** Who may do that, in a grid that is locked or not. */
  action: Action;
  isLocked: boolean;
};

const changedNames = (before: Snapshot, after: Snapshot) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => name in before && !isDeepStrictEqual(before[name], after[name]),
  );

function fieldsOf({ kind, before, after }: RevisionRow, now: Snapshot | null): RevertedField[] {
  if (!before || !after || !now) return [];
  const { fields } = subjects[kind];
  return changedNames(before, after)
    .filter((name) => !isDeepStrictEqual(now[name], before[name]))
    .map((name) => ({
      name,
      label: fields[name] ?? name,
      now: valueText(now[name]),
      then: valueText(before[name]),
      isChangedSince: !isDeepStrictEqual(now[name], after[name]),
    }));
}

const doesWhat = ({ before, after }: RevisionRow): RevertPlan["does"] =>
  before && after ? "update" : before ? "return" : "remove";

function permissionOf(
  kind: RevertedKind,
  does: RevertPlan["does"],
  fields: readonly RevertedField[],
): Action {
  const has = (...names: string[]) => fields.some(({ name }) => names.includes(name));
  if (kind === "category") return "category.manage";
  if (kind === "package") {
    if (does !== "update") return "package.delete";
    if (has("isHidden")) return "package.hide";
    return has("isArchived") ? "package.archive" : "package.edit";
  }
  if (kind === "grid" && does !== "update") return "grid.delete";
  return kind === "grid" && has("isLocked", "isHeader") ? "grid.lock" : "grid.edit";
}

const gridIsLocked = async (tx: Transaction, gridId: number | null) =>
  gridId !== null && (await tx.grid.findUnique({ where: { id: gridId } }))?.isLocked === true;

/** What undoing a change would do now. Throws `conflict` where it would do nothing. */
export async function planRevert(tx: Transaction, row: RevisionRow): Promise<RevertPlan> {
  const { kind, subjectId, gridId } = row;
  if (!isReverted(kind)) throw new CatalogueError("not_found", "There is no such change.");
  const current = await readCurrent(tx, kind, subjectId);
  const does = doesWhat(row);
  const fields = fieldsOf(row, current.snapshot);
  const isThere = current.snapshot !== null;
  if (does === "return" ? isThere : !isThere) {
    const message = isThere ? "It is there again already." : "What was changed is no longer there.";
    throw new CatalogueError("conflict", message);
  }
  if (does === "update" && fields.length === 0) {
    throw new CatalogueError("conflict", "There is nothing to undo: all of it is as it was before.");
  }
  return {
    ...{ kind, row, current, does, fields },
    version: versionOf({ now: current.snapshot }),
    action: permissionOf(kind, does, fields),
    isLocked: await gridIsLocked(tx, gridId),
  };
}
