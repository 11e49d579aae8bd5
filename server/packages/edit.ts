import { Prisma } from "@/prisma/generated/client";
import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { orTaken } from "@/server/changes/or-taken";
import { record } from "@/server/changes/record";
import { leaveRedirect } from "@/server/redirects/leave";
import { type CheckedFields, checkFields } from "./check-fields";
import { requireVersion } from "./edit-conflict";
import { clearFacts, type FactField, holdFacts, readHeldFacts } from "./overrides";
import { isSameText } from "./read-fields";
import { lockLivingPackage, type PackageFields, snapshotPackage } from "./snapshot";
import { queueRefresh } from "@/server/refresh/queue";
import { forgeOfRepository } from "@/server/sources/addresses";

export type PackageEdit = Partial<PackageFields> & {
  /** What was edited (`LockedPackage.version`); undefined: whatever is there. */
  version?: string;
  /** Facts that are left to what their sources say. What is given for them does not count. */
  fromSource?: readonly FactField[];
};

export const SLUG_TAKEN = "Another package has this slug.";

const isSame = (one: unknown, other: unknown) =>
  one === other || (typeof one === "string" && typeof other === "string" && isSameText(one, other));

/** Those of the given fields that would change something. */
function changed(
  stored: PackageFields,
  given: Partial<PackageFields>,
  left: readonly FactField[],
): Partial<PackageFields> {
  const names = (Object.keys(stored) as (keyof PackageFields)[]).filter(
    (name) =>
      given[name] !== undefined && !left.includes(name as FactField) && !isSame(given[name], stored[name]),
  );
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}

/** So that two who let two packages replace each other are one after the other. Taken before any row's lock. */
const lockReplacements = ({ tx }: Change) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('package.replaced_by_id', 0))`;

async function write(change: Change, id: number, { fields, refs }: CheckedFields): Promise<void> {
  const { tx, actor } = change;
  const { title, slug, isDeprecated } = fields;
  const { categoryId, replacedById } = refs;
  await orTaken(
    "slug",
    SLUG_TAKEN,
    tx.package.update({
      where: { id },
      data: { title, slug, categoryId, replacedById, modifiedById: actor.id },
      select: { id: true },
    }),
  );
  if (isDeprecated !== undefined) {
    await tx.$executeRaw`
      UPDATE package SET deprecated_at = CASE WHEN ${isDeprecated} THEN clock_timestamp() END,
        deprecated_by_id = CASE WHEN ${isDeprecated} THEN ${actor.id}::int END
      WHERE id = ${id}`;
  }
  await holdFacts(change, id, fields);
}

/** Writes that it was changed, and of which forge its repository now is. */
async function stamp({ tx }: Change, id: number, repositoryBefore: string): Promise<void> {
  await tx.$executeRaw`UPDATE package SET modified_at = clock_timestamp() WHERE id = ${id}`;
  const { repositoryUrl } = await tx.package.findUniqueOrThrow({
    where: { id },
    select: { repositoryUrl: true },
  });
  if (repositoryUrl === repositoryBefore) return;
  const forge = forgeOfRepository(repositoryUrl);
  await tx.$executeRaw(Prisma.sql`UPDATE package SET forge = ${forge} WHERE id = ${id}`);
}

/**
 * Changes the given fields of a package, and no others. Throws `not_found` (deleted ones, too), `InvalidInput`, and
 * `EditConflict` where a version is given that is not the one now. To say that it is archived, or not, needs a permission of
 * its own. What is the same as before changes nothing.
 */
export async function editPackage(
  change: Change,
  id: number,
  { version, fromSource = [], ...given }: PackageEdit,
): Promise<PackageFields> {
  const { tx, actor } = change;
  authorize(actor, "package.edit");
  if (given.replacement) await lockReplacements(change);
  const { snapshot: before, version: now } = await lockLivingPackage(tx, id);
  const fields = changed(before, given, fromSource);
  const isChanged = Object.keys(fields).length > 0;
  if (!isChanged && fromSource.length === 0) return before;
  if (version !== undefined) requireVersion(version, now, fields, before);
  if (fields.isArchived !== undefined || fromSource.includes("isArchived"))
    authorize(actor, "package.archive");
  const heldBefore = await readHeldFacts(tx, id);
  if (isChanged) await write(change, id, await checkFields(tx, id, fields));
  const cleared = await clearFacts(change, id, fromSource);
  if (!isChanged && cleared === 0) return before;
  await stamp(change, id, before.repositoryUrl);
  const after = await snapshotPackage(tx, id);
  if (after.repositoryUrl !== before.repositoryUrl || after.registryUrl !== before.registryUrl)
    await queueRefresh(tx, id, { requestedById: actor.id });
  await leaveRedirect(change, { kind: "package", id, from: before.slug, to: after.slug });
  await record(change, {
    kind: "package",
    id,
    packageId: id,
    action: "update",
    before: { ...before, ...heldBefore },
    after: { ...after, ...(await readHeldFacts(tx, id)) },
  });
  return after;
}
