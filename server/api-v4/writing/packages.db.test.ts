import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { db, pool } from "@/server/db";
import { callApi } from "@/tests/call-api";
import { createToken } from "@/tests/create-token";
import { SITE } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

const LIST = "/api/v4/packages/";
const ENTRY = `${LIST}ladders/`;

siteDatabase();

let member: string;
let moderator: string;
beforeAll(async () => {
  member = await createToken(await createUser(db()));
  moderator = await createToken(await createUser(db(), { role: "moderator" }));
  await createCategory(db(), { id: 1, slug: "apps", title: "App" });
  await createCategory(db(), { id: 2, slug: "projects", title: "Project" });
});

beforeEach(async () => {
  await pool().query("TRUNCATE package, redirect, revision CASCADE");
  await createPackage(db(), { id: 1, slug: "ladders", title: "Ladders", categoryId: 1 });
});

const revisions = async () =>
  (await pool().query("SELECT action, reason, before, after FROM revision ORDER BY id")).rows as unknown[];

describe("PATCH on a package", () => {
  it("changes what is said, and nothing else", async () => {
    const before = (await callApi("GET", ENTRY)).json as Record<string, unknown>;
    const body = {
      documentation_url: "https://docs.example/",
      repo_watchers: 999,
      grids: [],
      modified: "2000",
    };
    const answer = await callApi("PATCH", ENTRY, { token: member, body });
    expect(answer.status).toBe(200);
    const { modified, ...after } = answer.json as Record<string, unknown>;
    expect({ ...after, modified: before.modified }).toEqual({
      ...before,
      documentation_url: "https://docs.example/",
    });
    expect(modified).not.toBe(before.modified);
    expect(await revisions()).toMatchObject([
      {
        action: "update",
        before: { documentationUrl: null },
        after: { documentationUrl: "https://docs.example/" },
      },
    ]);
    const none = await callApi("PATCH", ENTRY, { token: member, body: { documentation_url: null } });
    expect(none.json).toMatchObject({ documentation_url: null });
  });

  it("keeps texts as they were typed", async () => {
    const title = '<script>alert("1")</script>';
    await callApi("PATCH", ENTRY, { token: member, body: { title, repo_description: title } });
    expect((await callApi("GET", ENTRY)).json).toMatchObject({ title, repo_description: title });
  });

  it("renames: the old address leads to the new one, for every verb", async () => {
    expect((await callApi("PATCH", ENTRY, { token: member, body: { slug: "stairs" } })).status).toBe(200);
    for (const verb of ["GET", "PATCH", "DELETE"]) {
      const moved = await callApi(verb, ENTRY, { token: moderator });
      expect([moved.status, moved.headers.get("location")]).toEqual([301, `${LIST}stairs/`]);
    }
  });

  it("changes nothing where nothing differs", async () => {
    const before = (await callApi("GET", ENTRY)).json;
    expect((await callApi("PATCH", ENTRY, { token: member })).json).toEqual(before);
    expect((await callApi("PATCH", ENTRY, { token: member, body: { title: "Ladders" } })).json).toEqual(
      before,
    );
    expect(await revisions()).toEqual([]);
  });

  it("says what is wrong at its field, and saves nothing of it", async () => {
    const body = { title: "New", slug: "Not a slug!" };
    const answer = await callApi("PATCH", ENTRY, { token: member, body });
    expect([answer.status, Object.keys(answer.json as object)]).toEqual([400, ["slug"]]);
    expect((await callApi("GET", ENTRY)).json).toMatchObject({ title: "Ladders" });
  });
});

describe("PUT on a package", () => {
  it("takes back what GET answered", async () => {
    const whole = (await callApi("GET", ENTRY)).json as Record<string, unknown>;
    expect((await callApi("PUT", ENTRY, { token: member, body: whole })).json).toEqual(whole);
    const other = { ...whole, title: "Others", category: `${SITE}/api/v4/categories/2/` };
    const { modified, ...saved } = (await callApi("PUT", ENTRY, { token: member, body: other }))
      .json as typeof whole;
    expect({ ...saved, modified: whole.modified }).toEqual(other);
    expect(modified).not.toBe(whole.modified);
  });

  it("has to say what every package has", async () => {
    const required = ["This field is required."];
    expect(await callApi("PUT", ENTRY, { token: member, body: { title: "x" } })).toMatchObject({
      status: 400,
      json: { slug: required, category: required },
    });
  });
});

describe("DELETE on a package", () => {
  it("takes it from the API, undoably", async () => {
    const answer = await callApi("DELETE", ENTRY, {
      token: moderator,
      headers: { "x-reason": "twice here" },
    });
    expect([answer.status, answer.json]).toEqual([204, null]);
    for (const verb of ["GET", "PATCH", "DELETE"])
      expect((await callApi(verb, ENTRY, { token: moderator })).status).toBe(404);
    expect((await callApi("GET", `${LIST}1/`)).status).toBe(404);
    expect((await callApi("GET", LIST)).json).toMatchObject({ count: 0 });
    expect(await revisions()).toMatchObject([{ action: "delete", reason: "twice here", after: null }]);
    expect(await db().package.count({ where: { slug: "ladders", deletedAt: { not: null } } })).toBe(1);
  });
});

describe("whoever writes too often", () => {
  it("is told when to go on, and nothing is saved", async () => {
    const user = await createUser(db());
    const token = await createToken(user);
    await db().quota.create({
      data: { key: `edit person ${user.id}`, paidOffAt: new Date(Date.now() + 3_600_000) },
    });
    const answer = await callApi("PATCH", ENTRY, { token, body: { title: "New" } });
    expect([answer.status, Number(answer.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect((await callApi("GET", ENTRY)).json).toMatchObject({ title: "Ladders" });
  });
});
