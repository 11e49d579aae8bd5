import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { paths } from "@/lib/paths";
import type { Viewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

let viewer: Viewer;
let moderator: Viewer;
let [grid, packageId, featureId] = [{ id: 0, slug: "" }, 0, 0];
const state = async () =>
  JSON.stringify([
    await db().grid.findMany({ orderBy: { id: "asc" } }),
    await db().gridPackage.findMany({ orderBy: { id: "asc" } }),
    await db().feature.findMany({ orderBy: { id: "asc" } }),
    await db().element.findMany({ orderBy: { id: "asc" } }),
  ]);

/** Every form of grids with something that it takes. */
const all = (): [path: string, fields: Record<string, string>][] => [
  [paths.addGrid(), { title: "Another" }],
  [paths.editGrid(grid.slug), { title: "Other", slug: grid.slug, description: "" }],
  [paths.lockGrid(grid.slug), { isHeader: "on" }],
  [paths.addGridPackage(grid.slug), { package: "1" }],
  [paths.removeGridPackage(grid.slug, packageId), {}],
  [paths.addFeature(grid.slug), { title: "New" }],
  [paths.editFeature(featureId), { title: "Other" }],
  [paths.moveFeature(featureId), { by: "down" }],
  [paths.deleteFeature(featureId), {}],
  [paths.element(grid.slug, packageId, featureId), { value: "yes" }],
];

beforeAll(async () => {
  viewer = viewerOf(await createUser(db()));
  moderator = viewerOf(await createUser(db(), { role: "moderator" }));
});
beforeEach(async () => {
  packageId = (await createPackage(db())).id;
  grid = await createGrid(db(), { title: "Queues", packageIds: [packageId] });
  featureId = (await db().feature.create({ data: { gridId: grid.id, title: "Async" } })).id;
});

describe("every form of grids", () => {
  it("leads whoever is signed out to sign in, and changes nothing", async () => {
    const before = await state();
    for (const [path, fields] of all()) {
      const page = await postForm(path, fields);
      const isKept = page.form?.sendAgainTo === path;
      expect([path, isKept || page.location?.startsWith("/login/?next=/grids/")]).toEqual([path, true]);
      expect((await postForm(path, fields, { isJson: true })).status).toBe(401);
    }
    expect(await state()).toBe(before);
  });

  it("refuses whom grids are restricted to others", async () => {
    const before = await state();
    for (const [path, fields] of all()) {
      const refused = await postForm(path, fields, { viewer: { ...viewer, editsGrids: false } });
      expect([path, refused.status]).toEqual([path, 403]);
    }
    expect(await state()).toBe(before);
  });

  it("refuses to change a locked grid", async () => {
    await db().grid.update({ where: { id: grid.id }, data: { isLocked: true } });
    const before = await state();
    for (const [path, fields] of all().filter(([path]) => path !== paths.addGrid())) {
      const refused = await postForm(path, fields, { viewer, isJson: true });
      expect([path, refused.status]).toEqual([path, 403]);
    }
    expect(await state()).toBe(before);
  });

  it("finds nothing in a deleted grid, nor where ids are none", async () => {
    await db().grid.update({ where: { id: grid.id }, data: { deletedAt: new Date("2026-01-01") } });
    for (const [path, fields] of all().filter(([path]) => path !== paths.addGrid())) {
      expect([path, (await postForm(path, fields, { viewer: moderator })).status]).toEqual([path, 404]);
    }
    for (const path of [
      "/grids/feature/x/",
      "/grids/feature/99999999999999999999/delete/",
      `/grids/element/${grid.slug}/1.5/-1/`,
      `/grids/package/${grid.slug}/0/delete/`,
    ]) {
      expect([path, (await postForm(path, {}, { viewer })).status]).toEqual([path, 404]);
    }
  });
});

describe("a grid's form", () => {
  it("makes one grid, sent twice, and leads to where it is filled", async () => {
    const submission = "0b8f5a0e-8f7e-4c3f-9f43-0d6f5a3c1d2f";
    const fields = { title: "<script>alert(1)</script>", submission, reason: "Because" };
    const [first, second] = [
      await postForm(paths.addGrid(), fields, { viewer }),
      await postForm(paths.addGrid(), fields, { viewer }),
    ];
    expect([first.status, first.location]).toEqual([303, "/grids/script-alert-1-script/edit/"]);
    expect(second.location).toBe(first.location);
    const made = await db().grid.findMany({ where: { createdById: viewer.id } });
    expect(made.map(({ title }) => title)).toEqual(["<script>alert(1)</script>"]);
  });

  it("shows everything again that was typed, and what is wrong", async () => {
    const refused = await postForm(paths.addGrid(), { title: "T", slug: grid.slug }, { viewer });
    expect(refused).toMatchObject({
      status: 422,
      drawnAt: paths.addGrid(),
      form: { values: { title: ["T"], slug: [grid.slug] }, errors: { slug: [expect.any(String)] } },
    });
    for (const fields of [{ title: ["a", "b"] }, { title: "x".repeat(200_000) }]) {
      expect((await postForm(paths.addGrid(), fields, { viewer })).status).toBe(422);
    }
  });

  it("is saved under the old slug, too, by who had it open, unless it was changed since", async () => {
    await postForm(paths.editGrid(grid.slug), { slug: "moved-on" }, { viewer });
    const late = await postForm(
      paths.editGrid(grid.slug),
      { title: "Mine", version: "2026-01-01 00:00:00+00" },
      { viewer },
    );
    expect(late).toMatchObject({ status: 409, form: { theirs: { title: "Queues", slug: "moved-on" } } });
    const meant = await postForm(paths.editGrid(grid.slug), { title: "Mine" }, { viewer });
    expect(meant.location).toBe("/grids/g/moved-on/");
  });

  it("locks and opens a grid for moderators, not for members", async () => {
    const lock = (who: Viewer, fields: Record<string, string>) =>
      postForm(paths.lockGrid(grid.slug), fields, { viewer: who });
    expect((await lock(viewer, { isLocked: "on" })).status).toBe(403);
    expect((await lock(moderator, { isLocked: "on" })).location).toBe(paths.editGrid(grid.slug));
    expect((await postForm(paths.lockGrid(grid.slug), {}, { viewer: moderator, verb: "GET" })).status).toBe(
      303,
    );
    expect(await db().grid.findUniqueOrThrow({ where: { id: grid.id } })).toMatchObject({ isLocked: true });
    await lock(moderator, {});
    expect(await db().grid.findUniqueOrThrow({ where: { id: grid.id } })).toMatchObject({ isLocked: false });
  });
});

describe("what stands in a grid", () => {
  it("is put there, and a second time refused kindly", async () => {
    const entry = await createPackage(db());
    const put = () =>
      postForm(paths.addGridPackage(grid.slug), { package: String(entry.id), q: "some & any" }, { viewer });
    expect((await put()).location).toBe(`${paths.addGridPackage(grid.slug)}?q=some%20%26%20any`);
    expect(await put()).toMatchObject({
      status: 422,
      form: { errors: { package: [expect.stringContaining("already")] } },
    });
    const fromPackage = {
      package: String((await createPackage(db(), { slug: "from-here" })).id),
      from: "package",
    };
    const led = await postForm(paths.addGridPackage(grid.slug), fromPackage, { viewer });
    expect(led.location).toBe("/packages/p/from-here/");
  });

  it("is said in cells, for a script with what is said now, or by whom else it was changed", async () => {
    const address = paths.element(grid.slug, packageId, featureId);
    const saved = await postForm(
      address,
      { value: " yes ", note: "<b>", version: "" },
      { viewer, isJson: true },
    );
    expect(saved).toMatchObject({
      status: 200,
      json: { said: { value: "yes", note: "<b>", sourceUrl: "" } },
    });
    const late = await postForm(address, { value: "no", version: "" }, { viewer: moderator, isJson: true });
    expect(late).toMatchObject({
      status: 409,
      json: { theirs: { value: "yes", version: expect.any(String) as string } },
    });
    const { version } = (late.json as { theirs: { version: string } }).theirs;
    expect((await postForm(address, { value: "no", version }, { viewer: moderator })).location).toBe(
      paths.grid(grid.slug),
    );
    const wrong = await postForm(address, { sourceUrl: "ftp://a/" }, { viewer, isJson: true });
    expect(wrong).toMatchObject({ status: 422, json: { errors: { sourceUrl: [expect.any(String)] } } });
  });

  it("is not said in cells of another grid", async () => {
    const other = await createGrid(db(), { packageIds: [packageId] });
    const cell = await postForm(
      paths.element(other.slug, packageId, featureId),
      { value: "yes" },
      { viewer },
    );
    expect(cell.status).toBe(404);
    expect((await postForm(paths.moveFeature(featureId), { by: "sideways" }, { viewer })).status).toBe(422);
  });
});
