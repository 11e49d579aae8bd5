import { isDeepStrictEqual } from "node:util";
import type { Action } from "@/server/accounts/policy";
import type { Transaction } from "@/server/changes/change";
import { versionOf } from "@/server/changes/version";
import { CatalogueError } from "@/server/errors";
import { differencesOf, type FieldDifference, type Snapshot } from "@/server/history/difference";
import { type Current, readCurrent } from "@/server/history/revert/current";
import { isReverted, type RevertedKind } from "@/server/history/revert/stored";
import type { RevisionRow } from "@/server/history/revision";
import { valueText } from "@/server/history/value-text";

/** One field that would change, from what it says now to what it said before. */
export type RevertedField = FieldDifference & {
  now: string;
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
  /** The former values of fields that are not as they were. */
  former: Snapshot;
  /** Names what was shown: whoever confirms it confirms this and nothing else. */
  version: string;
  /** Who may do that, in a grid that is locked or not. */
  action: Action;
  isLocked: boolean;
};

const only = (state: Snapshot, names: readonly string[]): Snapshot =>
  Object.fromEntries(names.map((name) => [name, state[name] ?? null]));

/** Former values of what a change of fields changed, but for those that are back already. */
function formerOf({ before, after }: RevisionRow, now: Snapshot | null): Snapshot {
  if (!before || !after || !now) return {};
  const names = Object.keys(before).filter(
    (name) => !isDeepStrictEqual(before[name], after[name]) && !isDeepStrictEqual(now[name], before[name]),
  );
  return only(before, names);
}

function fieldsOf({ kind, after }: RevisionRow, now: Snapshot | null, former: Snapshot): RevertedField[] {
  if (!now) return [];
  return differencesOf(kind, only(now, Object.keys(former)), former).map((difference) => ({
    ...difference,
    now: valueText(now[difference.name]),
    isChangedSince: !isDeepStrictEqual(now[difference.name], after?.[difference.name]),
  }));
}

const doesWhat = ({ before, after }: RevisionRow): RevertPlan["does"] =>
  before && after ? "update" : before ? "return" : "remove";

function permissionOf(kind: RevertedKind, does: RevertPlan["does"], former: Snapshot): Action {
  const has = (...names: string[]) => names.some((name) => name in former);
  if (kind === "category") return "category.manage";
  if (kind === "package") {
    if (does !== "update") return "package.delete";
    if (has("isHidden")) return "package.hide";
    return has("isArchived", "isArchivedHeld") ? "package.archive" : "package.edit";
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
  const former = formerOf(row, current.snapshot);
  const isThere = current.snapshot !== null;
  if (does === "return" ? isThere : !isThere) {
    const message = isThere ? "It is there again already." : "What was changed is no longer there.";
    throw new CatalogueError("conflict", message);
  }
  if (does === "update" && Object.keys(former).length === 0) {
    throw new CatalogueError("conflict", "There is nothing to undo: all of it is as it was before.");
  }
  return {
    ...{ kind, row, current, does, former },
    fields: fieldsOf(row, current.snapshot, former),
    version: versionOf({ now: current.snapshot }),
    action: permissionOf(kind, does, former),
    isLocked: await gridIsLocked(tx, gridId),
  };
}
