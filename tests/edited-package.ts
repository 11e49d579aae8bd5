import { beforeEach } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Actor } from "@/server/accounts/policy";
import { inChange } from "@/server/changes/change";
import { db } from "@/server/db";
import { addPackage, type NewPackage } from "@/server/packages/add";
import { editPackage, type PackageEdit } from "@/server/packages/edit";
import { readPackage } from "@/server/packages/snapshot";
import { actorOf } from "./actors";

/** One package, "ladders", anew before each test, and who edits it. */
export function editedPackage() {
  const scene = { id: 0, member: actorOf(0), moderator: actorOf(0, "moderator") };
  beforeEach(async () => {
    await db().package.deleteMany();
    await db().revision.deleteMany();
    await db().redirect.deleteMany();
    await db().category.deleteMany();
    const category = await createCategory(db(), { slug: "apps" });
    await createCategory(db(), { slug: "frameworks" });
    scene.member = actorOf((await createUser(db())).id);
    scene.moderator = actorOf((await createUser(db(), { role: "moderator" })).id, "moderator");
    const { id } = await createPackage(db(), {
      title: "Ladders ",
      slug: "ladders",
      categoryId: category.id,
      description: "From the forge",
      repositoryUrl: "http://github.com/a/Ladders/",
    });
    scene.id = id;
  });
  const find = { where: () => ({ packageId: scene.id }) };
  return {
    scene,
    edit: (fields: PackageEdit, actor: Actor = scene.member, id = scene.id) =>
      inChange({ actor, reason: "Read it there." }, (change) => editPackage(change, id, fields)),
    add: (fields: Partial<NewPackage>) =>
      inChange({ actor: scene.member }, (change) =>
        addPackage(change, { title: "New", slug: "new", category: "apps", ...fields }),
      ),
    stored: () => db().package.findUniqueOrThrow({ where: { id: scene.id } }),
    read: () => db().$transaction((tx) => readPackage(tx, scene.id)),
    lastRevision: () => db().revision.findFirst({ where: find.where(), orderBy: { id: "desc" } }),
    heldFacts: async () =>
      (await db().packageOverride.findMany({ where: find.where() })).map(({ fact }) => fact),
  };
}
