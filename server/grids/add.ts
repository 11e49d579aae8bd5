import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { InvalidInput } from "@/server/forms/state";
import { leaveRedirect } from "@/server/redirects/leave";
import { checked } from "./check";
import { gridInput, slugFrom } from "./input";
import { snapshotGrid } from "./snapshot";

export type AddGrid = {
  title: string;
  /** "": one is made of the title. */
  slug?: string;
  description?: string;
};

const slugTaken = () => new InvalidInput({ slug: ["Another grid has this slug."] });

/** Throws unless no other grid has the slug. Deleted ones keep theirs: they may come back. */
export async function requireFreeSlug({ tx }: Change, slug: string, ownId = 0): Promise<void> {
  if (await tx.grid.findFirst({ where: { slug, id: { not: ownId } }, select: { id: true } }))
    throw slugTaken();
}

/** Two who take a slug at the same moment: the second one is told by the unique key. */
export function slugConflict(error: unknown): never {
  if (error instanceof Error && "code" in error && error.code === "P2002") throw slugTaken();
  throw error;
}

/** As typed, or else of the title. Where there is no title, that alone is what is wrong. */
const slugOf = (typed: string, title: string) =>
  typed.trim().toLowerCase() || slugFrom(title) || (title.trim() ? "-" : "untitled");

/** Adds a grid that compares nothing yet. */
export async function addGrid(change: Change, input: AddGrid): Promise<{ id: number; slug: string }> {
  const { tx, actor } = change;
  authorize(actor, "grid.add");
  const { title, slug = "", description = "" } = input;
  const words = checked(gridInput, { title, slug: slugOf(slug, title), description });
  await requireFreeSlug(change, words.slug);
  const grid = await tx.grid
    .create({
      data: { ...words, createdById: actor.id, modifiedById: actor.id },
      select: { id: true, slug: true },
    })
    .catch(slugConflict);
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
