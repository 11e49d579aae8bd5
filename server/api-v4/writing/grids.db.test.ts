import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { db, pool } from "@/server/db";
import { callApi } from "@/tests/call-api";
import { createToken } from "@/tests/create-token";
import { SITE } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

const LIST = "/api/v4/grids/";
const ENTRY = `${LIST}heights/`;
const linkTo = (id: number) => `${SITE}/api/v4/packages/${id}/`;

siteDatabase();

let member: string;
let moderator: string;
beforeAll(async () => {
  member = await createToken(await createUser(db()));
  moderator = await createToken(await createUser(db(), { role: "moderator" }));
  await createCategory(db(), { id: 1 });
  for (const id of [1, 2, 3])
    await createPackage(db(), { id, slug: `p-${id}`, title: `P ${id}`, categoryId: 1 });
  await createPackage(db(), { id: 4, slug: "gone", categoryId: 1, deletedAt: new Date() });
});

beforeEach(async () => {
  await pool().query("TRUNCATE grid, redirect, revision RESTART IDENTITY CASCADE");
  await db().grid.create({ data: { id: 1, title: "Heights", slug: "heights", description: "About" } });
  await db().gridPackage.create({ data: { gridId: 1, packageId: 1 } });
  await db().gridPackage.create({ data: { gridId: 1, packageId: 4 } });
  await pool().query("SELECT setval('grid_id_seq', 10)");
});

const patch = (token: string, body: unknown) => callApi("PATCH", ENTRY, { token, body });
const revisions = async () =>
  (await pool().query("SELECT subject_kind AS kind, action FROM revision ORDER BY id")).rows as unknown[];

describe("POST on the list of grids", () => {
  it("adds one with its packages", async () => {
    const body = {
      title: "Depths",
      slug: "depths",
      description: "Below",
      packages: [linkTo(2), "/api/v4/packages/p-1/"],
    };
    const answer = await callApi("POST", LIST, { token: member, body });
    expect(answer).toMatchObject({
      status: 201,
      json: {
        id: 11,
        slug: "depths",
        description: "Below",
        is_locked: false,
        packages: [linkTo(1), linkTo(2)],
      },
    });
    expect(answer.headers.get("location")).toBe(`${SITE}${LIST}11/`);
    expect(await revisions()).toEqual([
      { kind: "grid", action: "create" },
      { kind: "grid_package", action: "create" },
      { kind: "grid_package", action: "create" },
    ]);
  });

  it("adds none where anything of it is wrong", async () => {
    const body = { title: "Depths", slug: "depths", packages: [linkTo(1), linkTo(4)] };
    expect(await callApi("POST", LIST, { token: member, body })).toMatchObject({
      status: 400,
      json: { packages: ["Invalid hyperlink - Object does not exist."] },
    });
    const locked = await callApi("POST", LIST, {
      token: member,
      body: { title: "x", slug: "x", is_locked: true },
    });
    expect(locked.status).toBe(403);
    const taken = await callApi("POST", LIST, { token: member, body: { title: "x", slug: "heights" } });
    expect([taken.status, Object.keys(taken.json as object)]).toEqual([400, ["slug"]]);
    expect(await db().grid.count()).toBe(1);
  });

  it("can be locked and in the header from the start, by moderators", async () => {
    const body = { title: "x", slug: "x", is_locked: true, header: "on", packages: [linkTo(1)] };
    expect((await callApi("POST", LIST, { token: moderator, body })).json).toMatchObject({
      is_locked: true,
      header: true,
      packages: [linkTo(1)],
    });
  });
});

describe("PATCH on a grid", () => {
  it("sets which packages are in it, and leaves those that are not shown", async () => {
    expect((await patch(member, { packages: [linkTo(2), linkTo(3), linkTo(2)] })).json).toMatchObject({
      packages: [linkTo(2), linkTo(3)],
    });
    expect(await db().gridPackage.count({ where: { gridId: 1, packageId: 4 } })).toBe(1);
    expect(await revisions()).toEqual(
      ["delete", "create", "create"].map((action) => ({ kind: "grid_package", action })),
    );
    expect((await patch(member, { packages: [] })).json).toMatchObject({ packages: [] });
    const form = new URLSearchParams([
      ["packages", linkTo(1)],
      ["packages", linkTo(2)],
    ]);
    expect((await patch(member, form)).json).toMatchObject({ packages: [linkTo(1), linkTo(2)] });
  });

  it.each([
    ["x", 'Expected a list of items but got type "string".'],
    [null, "This field may not be null."],
    [[7], "Incorrect type. Expected URL string, received number."],
    [["/api/v4/categories/1/"], "Invalid hyperlink - Incorrect URL match."],
  ])("refuses %j for its packages", async (packages, message) => {
    expect(await patch(member, { packages })).toMatchObject({ status: 400, json: { packages: [message] } });
  });

  it("moves a crowd of packages, but no more than can be saved in time", async () => {
    onTestFinished(async () => void (await pool().query("DELETE FROM package WHERE id >= 100")));
    await pool().query(`
      INSERT INTO package (id, title, slug, category_id) SELECT n, n, 'c-' || n, 1 FROM generate_series(100, 200) n`);
    const crowd = Array.from({ length: 101 }, (_, index) => linkTo(100 + index));
    const refused = await patch(member, { packages: [linkTo(1), ...crowd] });
    expect([refused.status, refused.json]).toEqual([
      400,
      { packages: ["At most 100 packages can be put in or taken out at a time."] },
    ]);
    const moved = await patch(member, { packages: [linkTo(1), ...crowd.slice(1)] });
    expect([moved.status, (moved.json as { packages: unknown[] }).packages.length]).toEqual([200, 101]);
  });

  it("refuses what is neither true nor false", async () => {
    expect(await patch(moderator, { is_locked: "perhaps", header: null })).toMatchObject({
      status: 400,
      json: { is_locked: ["Must be a valid boolean."], header: ["This field may not be null."] },
    });
  });

  it("locks and unlocks for moderators only; a locked grid changes in no other way", async () => {
    const refused = await patch(member, { is_locked: true, title: "New" });
    expect([refused.status, refused.json]).toEqual([403, { detail: "Your account may not do this." }]);
    expect((await patch(moderator, { is_locked: true, title: "Locked" })).json).toMatchObject({
      is_locked: true,
      title: "Locked",
    });
    for (const [token, words] of [
      [member, "This grid is locked. A moderator can unlock it."],
      [moderator, "This grid is locked. A moderator can unlock it."],
    ] as const) {
      for (const body of [{ title: "New" }, { packages: [] }]) {
        const answer = await patch(token, body);
        expect([answer.status, answer.json]).toEqual([403, { detail: words }]);
      }
    }
    expect((await callApi("GET", ENTRY)).json).toMatchObject({ title: "Locked", packages: [linkTo(1)] });
    expect((await patch(moderator, { is_locked: false, title: "Open" })).json).toMatchObject({
      is_locked: false,
      title: "Open",
    });
  });

  it("lets members send back what it is already", async () => {
    const whole = (await callApi("GET", ENTRY)).json;
    const answer = await callApi("PUT", ENTRY, { token: member, body: whole });
    expect([answer.status, answer.json]).toEqual([200, whole]);
    expect(await revisions()).toEqual([]);
  });
});

describe("DELETE on a grid", () => {
  it("takes it away, for moderators, a locked one, too", async () => {
    await db().grid.update({ where: { id: 1 }, data: { isLocked: true } });
    expect((await callApi("DELETE", ENTRY, { token: member })).status).toBe(403);
    expect((await callApi("DELETE", ENTRY, { token: moderator })).status).toBe(204);
    for (const verb of ["GET", "PUT", "DELETE"])
      expect((await callApi(verb, ENTRY, { token: moderator })).status).toBe(404);
    expect(await revisions()).toEqual([{ kind: "grid", action: "delete" }]);
  });
});
