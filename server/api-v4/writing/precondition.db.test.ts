import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { strongEtag } from "@/server/cache/finished-answer";
import { db, pool } from "@/server/db";
import { callApi } from "@/tests/call-api";
import { createToken } from "@/tests/create-token";
import { SITE } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

let token: string;
beforeAll(async () => {
  token = await createToken(await createUser(db(), { role: "moderator" }));
  await createCategory(db(), { id: 1 });
});

beforeEach(async () => {
  await pool().query("TRUNCATE package, grid RESTART IDENTITY CASCADE");
  await createPackage(db(), { id: 1, slug: "ladders", title: "Ladders", categoryId: 1 });
  await db().grid.create({ data: { id: 1, title: "Heights", slug: "heights" } });
});

/** The ETag with which the front door sends what GET answers: of its very bytes. */
async function etagOf(path: string, indent = 0): Promise<string> {
  const { json } = await callApi("GET", path);
  return strongEtag(SITE, Buffer.from(JSON.stringify(json, null, indent)));
}

const patch = (path: string, ifMatch: string, title: string, headers = {}) =>
  callApi("PATCH", path, { token, body: { title }, headers: { "if-match": ifMatch, ...headers } });

const entries = ["/api/v4/packages/ladders/", "/api/v4/packages/1.json", "/api/v4/grids/1/?format=json"];

describe.each(entries)("If-Match at %s", (path) => {
  it("lets a change through that was made of what is there", async () => {
    const etag = await etagOf(path);
    expect((await patch(path, etag, "A")).status).toBe(200);
    const next = (await etagOf(path)).replace(/"$/, '-gzip"');
    expect((await patch(path, `"x", ${next}`, "B")).status).toBe(200);
    expect((await patch(path, "*", "C")).status).toBe(200);
  });

  it("refuses one that was made of what was there before, and saves nothing", async () => {
    const etag = await etagOf(path);
    await patch(path, etag, "Theirs");
    for (const stale of [etag, `W/${await etagOf(path)}`, '""', "x"]) {
      const refused = await patch(path, stale, "Mine");
      expect([refused.status, refused.json]).toEqual([
        412,
        { detail: "It has changed since you read it. Read it again." },
      ]);
    }
    const remove = await callApi("DELETE", path, { token, headers: { "if-match": etag } });
    expect(remove.status).toBe(412);
    expect((await callApi("GET", path)).json).toMatchObject({ title: "Theirs" });
  });

  it("lets one of several through that come at a time", async () => {
    const etag = await etagOf(path);
    const answers = await Promise.all(["A", "B", "C", "D"].map((title) => patch(path, etag, title)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
  });

  it("is about the form that Accept asks for", async () => {
    const accept = "application/json; indent=2";
    expect((await patch(path, await etagOf(path, 2), "A", { accept })).status).toBe(200);
  });
});
