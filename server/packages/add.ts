import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { orTaken } from "@/server/changes/or-taken";
import { record } from "@/server/changes/record";
import { leaveRedirect } from "@/server/redirects/leave";
import { checkFields } from "./check-fields";
import { SLUG_TAKEN } from "./edit";
import { forgeOfRepository } from "./forge";
import { holdFacts } from "./overrides";
import { type PackageFields, snapshotPackage } from "./snapshot";
import { forgeHosts } from "@/server/sources/addresses";

type Given = "repositoryUrl" | "registryUrl" | "description" | "documentationUrl";

export type NewPackage = Pick<PackageFields, "title" | "slug" | "category"> &
  Partial<Pick<PackageFields, Given>>;

/**
 * Adds a package; what its sources say of it comes with the first refresh. Where they are is kept as it is given; what
 * somebody says that sources will say, too, is held (record 0005). Throws `InvalidInput`.
 */
export async function addPackage(change: Change, input: NewPackage): Promise<{ id: number; slug: string }> {
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
        forge: forgeOfRepository(repositoryUrl, forgeHosts()),
        createdById: actor.id,
        modifiedById: actor.id,
      },
      select: { id: true },
    }),
  );
  await holdFacts(change, id, {
    ...(description && { description }),
    ...(documentationUrl !== null && documentationUrl !== undefined && { documentationUrl }),
  });
  await leaveRedirect(change, { kind: "package", id, from: null, to: slug });
  const after = await snapshotPackage(tx, id);
  await record(change, { kind: "package", id, packageId: id, action: "create", before: null, after });
  return { id, slug };
}
