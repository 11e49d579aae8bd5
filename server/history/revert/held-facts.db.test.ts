import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Actor } from "@/server/accounts/policy";
import { inChange } from "@/server/changes/change";
import { db } from "@/server/db";
import { editPackage, type PackageEdit } from "@/server/packages/edit";
import { actorOf } from "@/tests/actors";
import { siteDatabase } from "@/tests/site-database";
import { readRevertPlan } from "./read-plan";
import { revertChange } from "./revert";

siteDatabase();

let actor: Actor;
let packageId = 0;

beforeAll(async () => {
  actor = actorOf((await createUser(db())).id);
});

beforeEach(async () => {
  packageId = (await createPackage(db(), { description: "From the forge." })).id;
});

/** Edits the package, and answers the number of the change. */
async function edited(fields: PackageEdit): Promise<string> {
  await inChange({ actor }, (change) => editPackage(change, packageId, fields));
  return String((await db().revision.findFirstOrThrow({ orderBy: { id: "desc" } })).id);
}

const planOf = async (id: string) => (await readRevertPlan(id))?.plan;

async function undo(id: string): Promise<void> {
  const version = (await planOf(id))?.version ?? "";
  await inChange({ actor }, (change) => revertChange(change, id, version));
}

const hear = (description: string) =>
  db().package.update({ where: { id: packageId }, data: { description } });
const descriptionOf = async () =>
  (await db().package.findUniqueOrThrow({ where: { id: packageId } })).description;

describe("undoing what was said of a fact that sources say, too", () => {
  it("gives it back to its source, whatever that says by now, and tells so before", async () => {
    const id = await edited({ description: "By hand." });
    await hear("Newer from the forge.");
    expect(await descriptionOf()).toBe("By hand.");
    expect((await planOf(id))?.fields).toMatchObject([
      { name: "description" },
      { label: "description held against its source", now: "yes", isChangedSince: false },
    ]);
    await undo(id);
    expect(await descriptionOf()).toBe("Newer from the forge.");
    expect(await db().packageOverride.count({ where: { packageId } })).toBe(0);
  });

  it("holds it again where somebody had left it to its source, and still where it was held before", async () => {
    await edited({ description: "By hand." });
    await undo(await edited({ fromSource: ["description"] }));
    await undo(await edited({ description: "Another." }));
    await hear("Newer from the forge.");
    expect(await descriptionOf()).toBe("By hand.");
  });
});
