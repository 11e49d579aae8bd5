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
const category = `${SITE}/api/v4/categories/1/`;

siteDatabase();

let memberId: number;
let member: string;
beforeAll(async () => {
  const user = await createUser(db());
  memberId = user.id;
  member = await createToken(user);
  await createCategory(db(), { id: 1, slug: "apps", title: "App" });
  await createCategory(db(), { id: 2, slug: "projects", title: "Project" });
});

beforeEach(async () => {
  await pool().query("TRUNCATE package, redirect, revision, form_submission RESTART IDENTITY CASCADE");
  await createPackage(db(), { id: 1, slug: "ladders", title: "Ladders", categoryId: 1 });
  await pool().query("SELECT setval('package_id_seq', 10)");
});

const revisions = async () =>
  (await pool().query("SELECT action, actor_id, reason, before, after FROM revision ORDER BY id"))
    .rows as unknown[];

describe("POST on the list", () => {
  const fields = { title: "Steps <i>", slug: "steps", category, repo_url: "https://github.com/x/steps" };

  it("adds a package, and says where it is", async () => {
    const headers = { "x-reason": "It is new: caf%C3%A9, 100%" };
    const answer = await callApi("POST", LIST, {
      token: member,
      body: { ...fields, stars: 1, id: 7 },
      headers,
    });
    expect(answer).toMatchObject({
      status: 201,
      json: { id: 11, title: "Steps <i>", slug: "steps", category, repo_url: "https://github.com/x/steps" },
    });
    expect(answer.headers.get("location")).toBe(`${SITE}${LIST}11/`);
    expect(answer.headers.get("allow")).toBe("GET, POST, HEAD, OPTIONS");
    expect((await callApi("GET", `${LIST}steps/`)).json).toEqual(answer.json);
    expect(await revisions()).toMatchObject([
      {
        action: "create",
        actor_id: memberId,
        reason: "It is new: café, 100%",
        before: null,
        after: { slug: "steps" },
      },
    ]);
  });

  it("reads forms, too", async () => {
    const urlencoded = new URLSearchParams({ ...fields, title: "Form" });
    expect((await callApi("POST", LIST, { token: member, body: urlencoded })).json).toMatchObject({
      title: "Form",
    });
    const multipart = new FormData();
    for (const [name, value] of Object.entries({ ...fields, slug: "parts" })) multipart.append(name, value);
    expect(await callApi("POST", LIST, { token: member, body: multipart })).toMatchObject({
      status: 201,
      json: { slug: "parts", category },
    });
  });

  it("says all that is missing, and all that is wrong, at its field", async () => {
    const required = ["This field is required."];
    const nothing = await callApi("POST", LIST, { token: member });
    expect(nothing).toMatchObject({
      status: 400,
      json: { title: required, slug: required, category: required },
    });
    const wrong = {
      title: null,
      slug: {},
      category,
      repo_url: false,
      pypi_url: "a\0b",
      repo_description: "\ud800",
    };
    expect((await callApi("POST", LIST, { token: member, body: wrong })).json).toEqual({
      title: ["This field may not be null."],
      slug: ["Not a valid string."],
      repo_url: ["Not a valid string."],
      pypi_url: ["Null characters are not allowed."],
      repo_description: ["Surrogate characters are not allowed."],
    });
    const unfit = {
      ...fields,
      slug: "ladders",
      repo_url: "no address",
      pypi_url: "https://elsewhere.example/",
    };
    const answer = await callApi("POST", LIST, { token: member, body: unfit });
    expect([answer.status, Object.keys(answer.json as object).toSorted()]).toEqual([
      400,
      ["pypi_url", "repo_url", "slug"],
    ]);
    expect(await db().package.count()).toBe(1);
  });

  it.each([
    [7, "Incorrect type. Expected URL string, received number."],
    ["apps", "Invalid hyperlink - No URL match."],
    [`${SITE}/api/v4/grids/1/`, "Invalid hyperlink - Incorrect URL match."],
    [`${SITE}/api/v4/categories/9/`, "Invalid hyperlink - Object does not exist."],
    [`${SITE}/api/v4/categories/99999999999999/`, "Invalid hyperlink - Object does not exist."],
  ])("refuses the category %j", async (link, message) => {
    const answer = await callApi("POST", LIST, { token: member, body: { ...fields, category: link } });
    expect([answer.status, answer.json]).toEqual([400, { category: [message] }]);
  });

  it("takes the link of a category as any form of the API writes it", async () => {
    for (const [index, link] of [
      "/api/v4/categories/2/",
      "https://proxy.example/api/v4/categories/2.json",
    ].entries()) {
      const body = { ...fields, slug: `steps-${index}`, category: link };
      expect((await callApi("POST", LIST, { token: member, body })).json).toMatchObject({
        category: `${SITE}/api/v4/categories/2/`,
      });
    }
  });

  it("adds one, however often it is sent with the same key, also at a time", async () => {
    const headers = { "idempotency-key": '"2F1C6A0E-8f7e-4c3f-9f43-0d6f5a3c1d2e"' };
    const post = () => callApi("POST", LIST, { token: member, body: fields, headers });
    const answers = [...(await Promise.all([post(), post(), post()])), await post()];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.headers.get("location"))).size).toBe(1);
    expect(await db().package.count({ where: { slug: "steps" } })).toBe(1);
    const grid = await callApi("POST", "/api/v4/grids/", {
      token: member,
      body: { title: "x", slug: "x" },
      headers,
    });
    expect(grid.status).toBe(409);
    const bad = await callApi("POST", LIST, {
      token: member,
      body: fields,
      headers: { "idempotency-key": "1" },
    });
    expect([bad.status, bad.json]).toEqual([400, { detail: "Idempotency-Key is a UUID." }]);
  });
});
