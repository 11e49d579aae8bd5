import { deleteCategory } from "@/server/categories/delete";
import { restoreCategory } from "@/server/categories/add";
import { editCategory } from "@/server/categories/edit";
import { categoryFields } from "@/server/categories/fields";
import type { Change } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";
import { deleteGrid, restoreGrid } from "@/server/grids/delete";
import { editGrid, setGridStanding } from "@/server/grids/edit";
import { setElement } from "@/server/grids/elements";
import { deleteFeature, editFeature, restoreFeature } from "@/server/grids/features";
import { removeGridPackage, restoreGridPackage } from "@/server/grids/members";
import type { RevertPlan } from "@/server/history/revert/plan";
import { type RevertedKind, stored } from "@/server/history/revert/stored";
import { setHidden } from "@/server/moderation/hide";
import { deletePackage, restorePackage } from "@/server/packages/delete";
import { editPackage } from "@/server/packages/edit";
import { factFields } from "@/server/packages/overrides";

type Apply = (change: Change, plan: RevertPlan) => Promise<unknown>;

const gridOf = ({ row }: RevertPlan) => ({ id: row.gridId ?? 0 });

const revertPackage: Apply = async (change, plan) => {
  const { does, row, current } = plan;
  if (does === "remove") return deletePackage(change, row.subjectId);
  if (does === "return") return restorePackage(change, row.subjectId);
  const { isHidden, ...fields } = stored.package.parse(plan.former);
  if (isHidden !== undefined) await setHidden(change, row.subjectId, isHidden);
  // What was left to its source is again, whatever that says by now.
  const fromSource = factFields.filter((fact) => plan.former[`${fact}Held`] === false);
  return editPackage(change, row.subjectId, { ...fields, fromSource, version: current.version });
};

const revertGrid: Apply = async (change, plan) => {
  const { does, row, current } = plan;
  const ref = { id: row.subjectId };
  if (does === "remove") return deleteGrid(change, ref);
  if (does === "return") return restoreGrid(change, ref);
  const { isLocked, isHeader, ...words } = stored.grid.parse(plan.former);
  if (Object.keys(words).length > 0) await editGrid(change, ref, { ...words, version: current.version });
  if (isLocked === undefined && isHeader === undefined) return undefined;
  return setGridStanding(change, ref, { isLocked, isHeader });
};

const revertMember: Apply = async (change, plan) => {
  const { does, row } = plan;
  if (does === "update") throw new CatalogueError("conflict", "This cannot be undone.");
  const state = stored.grid_package.parse(row.before ?? row.after);
  if (does === "remove") return removeGridPackage(change, gridOf(plan), state.packageId);
  return restoreGridPackage(change, gridOf(plan), { ...state, id: row.subjectId });
};

const revertFeature: Apply = async (change, plan) => {
  const { does, row, current } = plan;
  if (does === "remove") return deleteFeature(change, row.subjectId);
  if (does === "return") {
    return restoreFeature(change, gridOf(plan), { ...stored.feature.parse(row.before), id: row.subjectId });
  }
  const { version } = current;
  return editFeature(change, row.subjectId, { ...stored.feature.partial().parse(plan.former), version });
};

const nothingSaid = { value: "", note: "", sourceUrl: "", checkedVersion: "" };

const revertElement: Apply = async (change, plan) => {
  const { row, current } = plan;
  const cell = stored.element.parse(row.before ?? row.after);
  const said = row.before ? stored.element.partial().parse(plan.former) : nothingSaid;
  return setElement(change, gridOf(plan), cell, { ...said, version: current.version });
};

const revertCategory: Apply = async (change, plan) => {
  const { does, row, current } = plan;
  if (does === "remove") return deleteCategory(change, row.subjectId);
  const state = stored.category.parse({ ...(current.snapshot ?? row.before), ...plan.former });
  const fields = categoryFields.parse(state);
  if (does === "return") return restoreCategory(change, row.subjectId, fields);
  return editCategory(change, { id: row.subjectId, version: current.version, fields });
};

const appliers: Readonly<Record<RevertedKind, Apply>> = {
  package: revertPackage,
  grid: revertGrid,
  grid_package: revertMember,
  feature: revertFeature,
  element: revertElement,
  category: revertCategory,
};

/** Does what a plan says, through the same mutations as forms: they ask for permission, lock, check and record. */
export const applyRevert: Apply = (change, plan) => appliers[plan.kind](change, plan);
