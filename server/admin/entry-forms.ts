import { z } from "zod";
import { paths } from "@/lib/paths";
import { backToList } from "@/server/admin/back-to-list";
import type { Change } from "@/server/changes/change";
import { type Form, form } from "@/server/forms/form";
import { rowIdOf } from "@/server/forms/row-id";
import { deleteGrid, restoreGrid } from "@/server/grids/delete";
import { setGridStanding } from "@/server/grids/edit";
import { deletePackage, restorePackage } from "@/server/packages/delete";
import { editPackage } from "@/server/packages/edit";
import type { Action } from "@/server/accounts/policy";

type Verb = {
  /** Its last part of the address. */
  name: string;
  action: Action;
  /** It asks on a page of its own before it is done. */
  isAsked?: true;
  notice: string;
  perform: (change: Change, id: number) => Promise<unknown>;
};

const formOf = (room: "packages" | "grids", { name, action, isAsked, notice, perform }: Verb): Form =>
  form({
    pattern: paths.admin(`${room}/:id/${name}`),
    page: isAsked ? "own" : () => paths.admin(room),
    schema: z.object({ back: z.string().max(500).optional() }),
    action,
    quota: "edit",
    perform: ({ change, params, input: { back } }) =>
      change(async (made) => {
        await perform(made, rowIdOf(params));
        return { location: backToList(paths.admin(room), back), notice };
      }),
  });

const packageVerbs: readonly Verb[] = [
  {
    name: "delete",
    action: "package.delete",
    isAsked: true,
    notice: "The package is deleted. It can be restored here.",
    perform: deletePackage,
  },
  {
    name: "restore",
    action: "package.delete",
    notice: "The package is back.",
    perform: restorePackage,
  },
  {
    name: "archive",
    action: "package.archive",
    notice: "The package is said to be archived.",
    perform: (change, id) => editPackage(change, id, { isArchived: true }),
  },
  {
    name: "unarchive",
    action: "package.archive",
    notice: "The package is not said to be archived any more.",
    perform: (change, id) => editPackage(change, id, { isArchived: false }),
  },
];

const standing =
  (given: { isLocked?: boolean; isHeader?: boolean }): Verb["perform"] =>
  (change, id) =>
    setGridStanding(change, { id }, given);

const gridVerbs: readonly Verb[] = [
  {
    name: "delete",
    action: "grid.delete",
    isAsked: true,
    notice: "The grid is deleted. It can be restored here.",
    perform: (change, id) => deleteGrid(change, { id }),
  },
  {
    name: "restore",
    action: "grid.delete",
    notice: "The grid is back.",
    perform: (change, id) => restoreGrid(change, { id }),
  },
  { name: "lock", action: "grid.lock", notice: "The grid is locked.", perform: standing({ isLocked: true }) },
  {
    name: "unlock",
    action: "grid.lock",
    notice: "The grid is open.",
    perform: standing({ isLocked: false }),
  },
  {
    name: "name",
    action: "grid.lock",
    notice: "The grid stands first on the home page.",
    perform: standing({ isHeader: true }),
  },
  {
    name: "unname",
    action: "grid.lock",
    notice: "The grid stands where its size puts it.",
    perform: standing({ isHeader: false }),
  },
];

/** What the staff do to packages and grids from their lists. The rest is done where everybody edits. */
export const entryForms: readonly Form[] = [
  ...packageVerbs.map((verb) => formOf("packages", verb)),
  ...gridVerbs.map((verb) => formOf("grids", verb)),
];
