import { db } from "@/server/db";
import { CatalogueError } from "@/server/errors";
import { findRevisionRow } from "@/server/history/queries";
import { planRevert, type RevertPlan } from "@/server/history/revert/plan";
import { type Revision, revisionOf } from "@/server/history/revision";

/** A change, and what undoing it would do now, or why that is not possible. */
export type ReadPlan = { revision: Revision; plan: RevertPlan | null; obstacle: string };

/** Null when there is no such change. */
export async function readRevertPlan(id: string): Promise<ReadPlan | null> {
  const row = await findRevisionRow(id);
  if (!row) return null;
  const revision = revisionOf(row);
  try {
    return { revision, plan: await planRevert(db(), row), obstacle: "" };
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return { revision, plan: null, obstacle: error.message };
  }
}
