import { denial } from "@/server/accounts/policy";
import type { Change } from "@/server/changes/change";
import { db } from "@/server/db";
import { InvalidInput } from "@/server/forms/state";
import { addGrid } from "@/server/grids/add";
import { deleteGrid } from "@/server/grids/delete";
import { editGrid, setGridStanding } from "@/server/grids/edit";
import { addGridPackages, removeGridPackage } from "@/server/grids/members";
import { snapshotGrid } from "@/server/grids/snapshot";
import { gridDetail } from "../grids";
import type { Content } from "./content";
import { packagesOfLinks } from "./links";
import { flag, inApiNames, list, readFields, text } from "./values";
import type { Writable } from "./writable";

const required = ["title", "slug"] as const;
const readers = { title: text, slug: text, description: text, is_locked: flag, header: flag, packages: list };
/** Each is some statements, with a revision, and all are one transaction, which must end in time. */
const MAX_MOVES = 100;

const names = { package: "packages" };

/** What is not deleted of a grid's packages: the API names no others. */
async function memberIds({ tx }: Change, gridId: number): Promise<Set<number>> {
  const rows = await tx.gridPackage.findMany({
    where: { gridId, package: { deletedAt: null } },
    select: { packageId: true },
  });
  return new Set(rows.map(({ packageId }) => packageId));
}

async function setMembers(change: Change, id: number, links: readonly unknown[]): Promise<void> {
  const wanted = await packagesOfLinks(change.tx, "packages", links);
  const there = await memberIds(change, id);
  const removed = [...there].filter((packageId) => !wanted.has(packageId));
  const added = [...wanted].filter((packageId) => !there.has(packageId));
  if (removed.length + added.length > MAX_MOVES) {
    const message = `At most ${MAX_MOVES} packages can be put in or taken out at a time.`;
    throw new InvalidInput({ packages: [message] });
  }
  for (const packageId of removed) await removeGridPackage(change, { id }, packageId);
  if (added.length > 0) await addGridPackages(change, { id }, added);
}

async function editWords(change: Change, id: number, sent: Parameters<typeof editGrid>[2]): Promise<void> {
  if (Object.keys(sent).length > 0) await editGrid(change, { id }, sent);
}

/** To say of a grid what it is already needs no permission: a whole one may be sent back. */
async function setStanding(
  change: Change,
  id: number,
  isLocked?: boolean,
  isHeader?: boolean,
): Promise<void> {
  const stored = await snapshotGrid(change.tx, id);
  const isSame =
    (isLocked ?? stored.isLocked) === stored.isLocked && (isHeader ?? stored.isHeader) === stored.isHeader;
  if (!isSame) await setGridStanding(change, { id }, { isLocked, isHeader });
}

/** In the order in which it can be: an unlocked grid is unlocked before the rest, and a locked one locked after it. */
async function write(change: Change, id: number, content: Content, isWhole: boolean): Promise<void> {
  const sent = readFields(content, readers, isWhole ? required : []);
  const { packages, is_locked: isLocked, header: isHeader, ...words } = sent;
  if (isLocked === false) await setStanding(change, id, false);
  await editWords(change, id, words);
  if (packages) await setMembers(change, id, packages);
  await setStanding(change, id, isLocked, isHeader);
}

export const writableGrids: Writable = {
  entry: gridDetail,
  lists: ["packages"],
  add: {
    denial: (actor) => denial(actor, "grid.add"),
    quota: "add",
    async add(change, content) {
      const { title = "", slug, description } = readFields(content, readers, required);
      const { id } = await addGrid(change, { title, slug, description });
      await inApiNames(names, write(change, id, content, true));
      return id;
    },
  },
  edit: {
    // A moderator's PATCH may unlock a grid that nobody may edit otherwise.
    denial: (actor, subject) => denial(actor, "grid.lock") && denial(actor, "grid.edit", subject),
    quota: "edit",
    edit: (change, id, content, isWhole) => inApiNames(names, write(change, id, content, isWhole)),
  },
  remove: {
    denial: (actor) => denial(actor, "grid.delete"),
    quota: "edit",
    async edit(change, id) {
      await deleteGrid(change, { id });
    },
  },
  subjectOf: async (id) => (await db().grid.findUnique({ where: { id }, select: { isLocked: true } })) ?? {},
  lock: ({ tx }, id) => tx.$queryRaw`SELECT FROM grid WHERE id = ${id} FOR UPDATE`,
};
