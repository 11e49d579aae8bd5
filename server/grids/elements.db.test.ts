import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { type Actor } from "@/server/accounts/policy";
import { type Change, inChange } from "@/server/changes/change";
import { db } from "@/server/db";
import { actorOf } from "@/tests/actors";
import { siteDatabase } from "@/tests/site-database";
import { setElement } from "./elements";
import { addFeature, deleteFeature, editFeature, restoreFeature } from "./features";
import { addGridPackages, removeGridPackage, restoreGridPackage } from "./members";

siteDatabase();

let actor: Actor = actorOf(0);
let [grid, packages] = [{ id: 0, slug: "" }, [] as { id: number; slug: string }[]];
const act = <Result>(make: (change: Change) => Promise<Result>) => inChange({ actor }, make);
const lastRevision = () => db().revision.findFirstOrThrow({ orderBy: { id: "desc" } });
const add = (title: string) => act((change) => addFeature(change, grid, { title, description: "" }));
const say = (packageId: number, featureId: number, input: Parameters<typeof setElement>[3]) =>
  act((change) => setElement(change, grid, { packageId, featureId }, input));

beforeAll(async () => {
  actor = actorOf((await createUser(db())).id);
  packages = [await createPackage(db()), await createPackage(db())];
});
beforeEach(async () => {
  grid = await createGrid(db());
});

describe("a cell", () => {
  let [packageId, featureId] = [0, 0];
  beforeEach(async () => {
    packageId = packages[0]?.id ?? 0;
    await act((change) => addGridPackages(change, grid, [packageId]));
    featureId = (await add("Async")).id;
  });
  const stored = async () => db().element.findFirst({ where: { featureId } });

  it("is said, changed in part, and emptied, each written down", async () => {
    await say(packageId, featureId, {
      value: "yes",
      note: "<script>",
      sourceUrl: "https://a.example/",
      version: "",
    });
    expect(await lastRevision()).toMatchObject({
      subjectKind: "element",
      packageId,
      gridId: grid.id,
      action: "create",
      before: null,
      after: { feature: "Async", package: packages[0]?.slug, value: "yes", note: "<script>" },
    });
    await say(packageId, featureId, { checkedVersion: "5.0" });
    expect(await stored()).toMatchObject({ text: "yes", note: "<script>", checkedVersion: "5.0" });
    await say(packageId, featureId, { value: "", note: "", sourceUrl: "", checkedVersion: "" });
    expect(await stored()).toMatchObject({ text: "", checkedVersion: null, modifiedById: actor.id });
    expect(await lastRevision()).toMatchObject({
      action: "update",
      before: { value: "yes" },
      after: { value: "" },
    });
  });

  it.each([
    ["value", { value: "x".repeat(1_001) }],
    ["note", { note: "x".repeat(1_001) }],
    ["sourceUrl", { sourceUrl: "javascript:alert(1)" }],
    ["sourceUrl", { sourceUrl: `https://example.org/${"x".repeat(2_000)}` }],
    ["checkedVersion", { checkedVersion: "x".repeat(201) }],
  ])("refuses a bad %s", async (field, input) => {
    await expect(say(packageId, featureId, input)).rejects.toMatchObject({
      errors: { [field]: [expect.any(String)] },
    });
    expect(await stored()).toBeNull();
  });

  it("goes to one of two who fill it at the same moment; the other one sees what is said", async () => {
    const settled = await Promise.allSettled(
      ["yes", "no"].map((value) => say(packageId, featureId, { value, version: "" })),
    );
    const lost = settled.find(({ status }) => status === "rejected");
    const said = await stored();
    expect(lost).toMatchObject({
      reason: { code: "conflict", theirs: { value: said?.text, version: expect.any(String) as string } },
    });
  });

  it("of another grid is not there", async () => {
    const other = await createGrid(db(), { packageIds: [packageId] });
    const cell = { packageId, featureId };
    await expect(act((change) => setElement(change, other, cell, { value: "yes" }))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("a locked grid", () => {
  it("refuses everything that would change what stands in it, also from who saw it open", async () => {
    const [{ id: packageId } = { id: 0 }, { id: other } = { id: 0 }] = packages;
    await act((change) => addGridPackages(change, grid, [packageId]));
    const { id: featureId } = await add("A");
    await db().grid.update({ where: { id: grid.id }, data: { isLocked: true } });
    const words = { title: "B", description: "" };
    const attempts: ((change: Change) => Promise<unknown>)[] = [
      (change) => addGridPackages(change, grid, [other]),
      (change) => removeGridPackage(change, grid, packageId),
      (change) => restoreGridPackage(change, grid, { id: 999, packageId: other, position: 0 }),
      (change) => addFeature(change, grid, words),
      (change) => editFeature(change, featureId, words),
      (change) => deleteFeature(change, featureId),
      (change) => restoreFeature(change, grid, { ...words, id: 999, position: 0 }),
      (change) => setElement(change, grid, { packageId, featureId }, { value: "yes" }),
    ];
    const moderator = actorOf(actor.id, "moderator");
    for (const attempt of attempts) {
      await expect(act(attempt)).rejects.toMatchObject({ code: "forbidden" });
      await expect(inChange({ actor: moderator }, attempt)).rejects.toMatchObject({ code: "forbidden" });
    }
    await db().grid.update({
      where: { id: grid.id },
      data: { isLocked: false, deletedAt: new Date("2026-01-01") },
    });
    for (const attempt of attempts) await expect(act(attempt)).rejects.toMatchObject({ code: "not_found" });
  });
});
