import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { orTaken } from "@/server/changes/or-taken";
import { record } from "@/server/changes/record";
import { leaveRedirect } from "@/server/redirects/leave";
import { checkFields } from "./check-fields";
import { SLUG_TAKEN } from "./edit";
import { holdFacts } from "./overrides";
import { type PackageFields, snapshotPackage } from "./snapshot";
import { queueRefresh } from "@/server/refresh/queue";
import { forgeOfRepository } from "@/server/sources/addresses";

type Given = "repositoryUrl" | "registryUrl" | "description" | "documentationUrl";

export type NewPackage = Pick<PackageFields, "title" | "slug" | "category"> &
  Partial<Pick<PackageFields, Given>>;

/** Of those that sources say: what they were found to say already, which they may change again. */
type FromSources = readonly ("description" | "documentationUrl")[];

/**
 * Adds a package, and has fetched what its sources say of it. Where they are is kept as it is given; what somebody says
 * that sources will say, too, is held (record 0005), unless it is `fromSources`. Throws `InvalidInput`.
 */
export async function addPackage(
  change: Change,
  input: NewPackage,
  fromSources: FromSources = [],
): Promise<{ id: number; slug: string }> {
  const { tx, actor } = change;
  authorize(actor, "package.add");
  const { repositoryUrl: repository = "", registryUrl: registry = "", ...rest } = input;
  const { fields, refs } = await checkFields(tx, null, {
    ...rest,
    repositoryUrl: repository,
    registryUrl: registry,
  });
  const {
    title = "",
    slug = "",
    repositoryUrl = "",
    registryUrl = "",
    description,
    documentationUrl,
  } = fields;
  const { id } = await orTaken(
    "slug",
    SLUG_TAKEN,
    tx.package.create({
      data: {
        title,
        slug,
        repositoryUrl,
        registryUrl,
        categoryId: refs.categoryId ?? 0,
        forge: forgeOfRepository(repositoryUrl),
        createdById: actor.id,
        modifiedById: actor.id,
        ...(fromSources.includes("description") && { description }),
        ...(fromSources.includes("documentationUrl") && { documentationUrl }),
      },
      select: { id: true },
    }),
  );
  await holdFacts(change, id, {
    ...(description && !fromSources.includes("description") && { description }),
    ...(typeof documentationUrl === "string" &&
      !fromSources.includes("documentationUrl") && { documentationUrl }),
  });
  await leaveRedirect(change, { kind: "package", id, from: null, to: slug });
  const after = await snapshotPackage(tx, id);
  await record(change, { kind: "package", id, packageId: id, action: "create", before: null, after });
  await queueRefresh(tx, id, { requestedById: actor.id });
  return { id, slug };
}
