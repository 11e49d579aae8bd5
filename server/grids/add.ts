import { slugOfName } from "@/lib/slug-of-name";
import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { orTaken } from "@/server/changes/or-taken";
import { record } from "@/server/changes/record";
import { leaveRedirect } from "@/server/redirects/leave";
import { checked } from "./check";
import { gridInput, MAX_SLUG } from "./input";
import { snapshotGrid } from "./snapshot";

export type AddGrid = {
  title: string;
  /** "": one is made of the title. */
  slug?: string;
  description?: string;
};

/** Deleted ones keep theirs: they may come back. */
export const SLUG_TAKEN = "Another grid has this slug.";

/** As typed, or else of the title. Where there is no title, that alone is what is wrong. */
const slugOf = (typed: string, title: string) =>
  typed.trim().toLowerCase() || slugOfName(title, MAX_SLUG) || (title.trim() ? "-" : "untitled");

/** Adds a grid that compares nothing yet. */
export async function addGrid(change: Change, input: AddGrid): Promise<{ id: number; slug: string }> {
  const { tx, actor } = change;
  authorize(actor, "grid.add");
  const { title, slug = "", description = "" } = input;
  const words = checked(gridInput, { title, slug: slugOf(slug, title), description });
  const data = { ...words, createdById: actor.id, modifiedById: actor.id };
  const grid = await orTaken("slug", SLUG_TAKEN, tx.grid.create({ data, select: { id: true, slug: true } }));
  await leaveRedirect(change, { kind: "grid", id: grid.id, from: null, to: grid.slug });
  await record(change, {
    kind: "grid",
    id: grid.id,
    gridId: grid.id,
    action: "create",
    before: null,
    after: await snapshotGrid(tx, grid.id),
  });
  return grid;
}
