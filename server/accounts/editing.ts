import type { Actor } from "@/server/accounts/policy";
import { env } from "@/server/env";

type Restricted = Pick<Actor, "role"> & { mayEditPackages: boolean; mayEditGrids: boolean };

/** Who may edit, where that is restricted to chosen people: they, and the staff who choose them. */
export function editingOf({ role, mayEditPackages, mayEditGrids }: Restricted) {
  const { RESTRICT_PACKAGE_EDITORS, RESTRICT_GRID_EDITORS } = env();
  const isStaff = role !== "member";
  return {
    editsPackages: !RESTRICT_PACKAGE_EDITORS || isStaff || mayEditPackages,
    editsGrids: !RESTRICT_GRID_EDITORS || isStaff || mayEditGrids,
  };
}
