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
import { addFeature, type DeletedFeature, deleteFeature, editFeature, restoreFeature } from "./features";
import { addGridPackages, type RemovedGridPackage, removeGridPackage, restoreGridPackage } from "./members";

siteDatabase();

let actor: Actor = actorOf(0);
let [grid, packages] = [{ id: 0, slug: "" }, [] as { id: number; slug: string }[]];
const act = <Result>(make: (change: Change) => Promise<Result>) => inChange({ actor }, make);
const lastRevision = () => db().revision.findFirstOrThrow({ orderBy: { id: "desc" } });
const titles = async () => {
  const rows = await db().feature.findMany({
    where: { gridId: grid.id },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(({ title }) => title);
};
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

describe("packages of a grid", () => {
  const ids = () => packages.map(({ id }) => id);

  it("are put into it, and written down with who did it", async () => {
    await act((change) => addGridPackages(change, grid, ids()));
    const members = await db().gridPackage.findMany({ where: { gridId: grid.id }, orderBy: { id: "asc" } });
    expect(members.map(({ packageId, addedById }) => [packageId, addedById])).toEqual(
      ids().map((id) => [id, actor.id]),
    );
    expect(await lastRevision()).toMatchObject({
      subjectKind: "grid_package",
      gridId: grid.id,
      packageId: ids()[1],
      action: "create",
      after: { package: packages[1]?.slug, packageId: ids()[1] },
    });
  });

  it("are in it once, however many put them there at a time", async () => {
    const tries = Array.from({ length: 4 }, () => act((change) => addGridPackages(change, grid, ids())));
    const settled = await Promise.allSettled(tries);
    for (const { reason } of settled.filter((each) => each.status === "rejected")) {
      expect(reason).toMatchObject({
        code: "invalid",
        errors: { package: [expect.stringContaining("already")] },
      });
    }
    expect(await db().gridPackage.count({ where: { gridId: grid.id } })).toBe(2);
  });

  it("have to be there: none is added where one is not", async () => {
    const deleted = await createPackage(db(), { deletedAt: new Date("2026-01-01") });
    for (const wanted of [[], [ids()[0] ?? 0, 999_999], [deleted.id]]) {
      await expect(act((change) => addGridPackages(change, grid, wanted))).rejects.toMatchObject({
        errors: { package: [expect.any(String)] },
      });
    }
    expect(await db().gridPackage.count({ where: { gridId: grid.id } })).toBe(0);
  });

  it("go with their cells, and come back with them", async () => {
    const [first = 0] = ids();
    await act((change) => addGridPackages(change, grid, ids()));
    const [kept, gone] = [await add("Kept"), await add("Gone")];
    await say(first, kept.id, { value: "yes", sourceUrl: "https://example.org/" });
    await say(first, gone.id, { value: "no" });
    const cells = await db().element.findMany({ where: { gridId: grid.id }, orderBy: { id: "asc" } });
    await act((change) => removeGridPackage(change, grid, first));
    expect(await db().element.count({ where: { gridId: grid.id } })).toBe(0);
    const { before, subjectId: id } = await lastRevision();
    expect(before).toMatchObject({
      cells: [
        { value: "yes", feature: "Kept" },
        { value: "no", feature: "Gone" },
      ],
    });
    await act((change) => deleteFeature(change, gone.id));
    await act((change) => restoreGridPackage(change, grid, { ...(before as RemovedGridPackage), id }));
    const back = await db().element.findMany({ where: { gridId: grid.id } });
    expect(back.map((cell) => [cell.id, cell.text, cell.sourceUrl])).toEqual([
      [cells[0]?.id, "yes", "https://example.org/"],
    ]);
    await expect(act((change) => removeGridPackage(change, grid, 999_999))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("features of a grid", () => {
  it("are added last, moved, and edited, each step written down", async () => {
    const [a, , c] = [await add("A"), await add("B"), await add("C")];
    await act((change) => editFeature(change, c.id, { position: 0 }));
    expect(await titles()).toEqual(["C", "A", "B"]);
    expect(await lastRevision()).toMatchObject({ before: { position: 2 }, after: { position: 0 } });
    await act((change) => editFeature(change, c.id, { position: 99 }));
    await act((change) => editFeature(change, a.id, { title: "A <i>", description: "More" }));
    expect(await titles()).toEqual(["A <i>", "B", "C"]);
    expect(await lastRevision()).toMatchObject({
      subjectKind: "feature",
      gridId: grid.id,
      before: { title: "A", description: "", position: 0 },
      after: { title: "A <i>", description: "More", position: 0 },
    });
  });

  it("tell what somebody else has saved since", async () => {
    const { id } = await add("A");
    await act((change) => editFeature(change, id, { title: "Theirs" }));
    const late = act((change) => editFeature(change, id, { title: "Mine", version: "before that" }));
    await expect(late).rejects.toMatchObject({ code: "conflict", theirs: { title: "Theirs" } });
  });

  it("are deleted with their cells, and come back with them to their place", async () => {
    const [first = 0, second = 0] = packages.map(({ id }) => id);
    await act((change) => addGridPackages(change, grid, [first, second]));
    const [, b] = [await add("A"), await add("B"), await add("C")];
    await say(first, b.id, { value: "yes", note: "since 2" });
    await say(second, b.id, { value: "no" });
    await act((change) => deleteFeature(change, b.id));
    const { before, subjectId: id } = await lastRevision();
    expect(await titles()).toEqual(["A", "C"]);
    await act((change) => removeGridPackage(change, grid, second));
    await act((change) => restoreFeature(change, grid, { ...(before as DeletedFeature), id }));
    expect(await titles()).toEqual(["A", "B", "C"]);
    const cells = await db().element.findMany({ where: { featureId: id } });
    expect(cells.map(({ text, note }) => [text, note])).toEqual([["yes", "since 2"]]);
    await expect(
      act((change) => restoreFeature(change, grid, { ...(before as DeletedFeature), id })),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  it.each(["the row", "the column"])(
    "and packages that were both away have their cell again when both are back, %s last",
    async (last) => {
      const [first = 0] = packages.map(({ id }) => id);
      await act((change) => addGridPackages(change, grid, [first]));
      const feature = await add("A");
      await say(first, feature.id, { value: "yes", note: "since 2" });
      const isRowLast = last === "the row";
      const takeRow = async () => {
        await act((change) => deleteFeature(change, feature.id));
        const { before } = await lastRevision();
        const row = { ...(before as DeletedFeature), id: feature.id };
        return () => act((change) => restoreFeature(change, grid, row));
      };
      const takeColumn = async () => {
        await act((change) => removeGridPackage(change, grid, first));
        const { before, subjectId: id } = await lastRevision();
        const column = { ...(before as RemovedGridPackage), id };
        return () => act((change) => restoreGridPackage(change, grid, column));
      };
      // What goes first takes the cell along, and comes back first, when the other is not there yet.
      const bringFirst = await (isRowLast ? takeColumn : takeRow)();
      const bringLast = await (isRowLast ? takeRow : takeColumn)();
      await bringFirst();
      expect(await db().element.count({ where: { gridId: grid.id } })).toBe(0);
      await bringLast();
      expect(await db().element.findMany({ where: { gridId: grid.id } })).toMatchObject([
        { featureId: feature.id, text: "yes", note: "since 2" },
      ]);
      expect(await lastRevision()).toMatchObject({ after: { cells: [{ value: "yes" }] } });
    },
  );

  it("keep their order when many move at a time", async () => {
    const made = [await add("A"), await add("B"), await add("C"), await add("D")];
    await Promise.all(made.map(({ id }) => act((change) => editFeature(change, id, { position: 0 }))));
    const rows = await db().feature.findMany({ where: { gridId: grid.id }, orderBy: { position: "asc" } });
    expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  it("that are not there cannot be edited", async () => {
    await expect(act((change) => editFeature(change, 999_999, {}))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(act((change) => deleteFeature(change, 999_999))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
