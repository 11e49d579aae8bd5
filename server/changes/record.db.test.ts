import { beforeAll, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Actor } from "@/server/accounts/policy";
import { db } from "@/server/db";
import { actorOf } from "@/tests/actors";
import { siteDatabase } from "@/tests/site-database";
import { inChange } from "./change";
import { record } from "./record";

siteDatabase();

let actor: Actor;
let packageId: number;

beforeAll(async () => {
  actor = actorOf((await createUser(db())).id);
  packageId = (await createPackage(db())).id;
});

const subject = () => ({ kind: "package", id: packageId, packageId, action: "update" }) as const;

describe("a change", () => {
  it("is written down with who, why, before and after", async () => {
    await inChange({ actor, reason: "It has moved." }, (change) =>
      record(change, { ...subject(), before: { title: "A" }, after: { title: "B" } }),
    );
    expect(await db().revision.findMany()).toMatchObject([
      {
        subjectKind: "package",
        subjectId: packageId,
        packageId,
        gridId: null,
        action: "update",
        actorId: actor.id,
        reason: "It has moved.",
        before: { title: "A" },
        after: { title: "B" },
      },
    ]);
  });

  it("that changes nothing is not", async () => {
    await inChange({ actor }, (change) =>
      record(change, { ...subject(), before: { a: [1] }, after: { a: [1] } }),
    );
    expect(await db().revision.count()).toBe(1);
  });

  it("that fails leaves nothing behind", async () => {
    const failing = inChange({ actor }, async (change) => {
      await change.tx.package.update({ where: { id: packageId }, data: { title: "Never" } });
      await record(change, { ...subject(), before: null, after: { title: "Never" } });
      throw new Error("the power is out");
    });
    await expect(failing).rejects.toThrow("the power is out");
    expect(await db().revision.count()).toBe(1);
    expect(await db().package.count({ where: { title: "Never" } })).toBe(0);
  });
});
