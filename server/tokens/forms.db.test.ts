import { beforeAll, describe, expect, it } from "vitest";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { db, pool } from "@/server/db";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";
import { readCaller } from "./caller";
import { listTokens } from "./list";

const ADDRESS = "/settings/tokens/";
const wanted = { name: "Deploy <b>bot</b>", scope: "write", lifetime: "30" };

siteDatabase();

let viewer: Viewer;
let other: Viewer;
beforeAll(async () => {
  viewer = viewerOf(await createUser(db()));
  other = viewerOf(await createUser(db()));
});

const bearing = (secret: string) => readCaller(new Headers({ authorization: `Bearer ${secret}` }));

async function makeToken(fields = {}): Promise<{ id: number; secret: string }> {
  const { json } = await postForm(ADDRESS, { ...wanted, ...fields }, { viewer, isJson: true });
  const { id = 0 } = (await listTokens(viewer.id))[0] ?? {};
  return { id, secret: (json as { token: string }).token };
}

describe("making a token", () => {
  it("shows its secret in the answer to that one POST, and keeps a digest only", async () => {
    const made = await postForm(ADDRESS, wanted, { viewer });
    expect([made.status, made.drawnAt, made.headers.get("cache-control")]).toEqual([
      200,
      ADDRESS,
      "no-store",
    ]);
    expect(made.shownOnce).toMatch(/^cat_[\w-]{43}$/);
    const stored = JSON.stringify((await pool().query("SELECT * FROM api_token")).rows);
    expect(stored).not.toContain(made.shownOnce);
    expect(await listTokens(viewer.id)).toMatchObject([
      { name: wanted.name, start: made.shownOnce?.slice(0, 10), mayWrite: true, lastUsedAt: null },
    ]);
    expect(await bearing(made.shownOnce ?? "")).toMatchObject({ id: viewer.id, mayWrite: true });
  });

  it("makes one where the form is sent twice, and shows nothing the second time", async () => {
    const fields = { ...wanted, name: "twice", submission: "7d5b6f0e-8f7e-4c3f-9f43-0d6f5a3c1d2e" };
    await postForm(ADDRESS, fields, { viewer });
    const again = await postForm(ADDRESS, fields, { viewer });
    expect([again.status, again.location, again.shownOnce]).toEqual([303, ADDRESS, undefined]);
    expect(await db().apiToken.count({ where: { name: "twice" } })).toBe(1);
  });

  it("ends when it was said to", async () => {
    const { id, secret } = await makeToken({ lifetime: "7" });
    const { rows } = await pool().query(
      "SELECT expires_at - created_at = interval '7 days' AS is_a_week FROM api_token WHERE id = $1",
      [id],
    );
    expect(rows).toEqual([{ is_a_week: true }]);
    await pool().query("UPDATE api_token SET expires_at = now() WHERE id = $1", [id]);
    await expect(bearing(secret)).rejects.toMatchObject({ status: 401 });
    expect((await listTokens(viewer.id))[0]).toMatchObject({ id, isExpired: true });
  });

  it.each([
    ["no name", { name: " " }, "name"],
    ["a name that is too long", { name: "x".repeat(101) }, "name"],
    ["an unknown scope", { scope: "all" }, "scope"],
    ["an unknown lifetime", { lifetime: "1e9" }, "lifetime"],
  ])("is refused with %s, and nothing typed is lost", async (_, fields, at) => {
    const before = await db().apiToken.count();
    const refused = await postForm(ADDRESS, { ...wanted, ...fields }, { viewer });
    expect([refused.status, refused.drawnAt]).toEqual([422, ADDRESS]);
    expect(Object.keys(refused.form?.errors ?? {})).toEqual([at]);
    expect(refused.form?.values.scope).toEqual([{ ...wanted, ...fields }.scope]);
    expect(await db().apiToken.count()).toBe(before);
  });

  it("has an end: nobody has more than fifty", async () => {
    const many = viewerOf(await createUser(db()));
    await pool().query(
      "INSERT INTO api_token (user_id, name, digest, start) SELECT $1, n, lpad(n::text, 64, 'f'), '' FROM generate_series(1, 49) n",
      [many.id],
    );
    const answers = await Promise.all([1, 2, 3].map(() => postForm(ADDRESS, wanted, { viewer: many })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422, 422]);
  });

  it("is for those who are signed in", async () => {
    expect(await postForm(ADDRESS, wanted)).toMatchObject({ status: 401, form: { sendAgainTo: ADDRESS } });
    expect((await postForm(ADDRESS, wanted, { isJson: true })).status).toBe(401);
  });
});

describe("revoking a token", () => {
  it("ends it at once", async () => {
    const { id, secret } = await makeToken();
    expect(await bearing(secret)).toMatchObject({ id: viewer.id });
    expect((await postForm(`${ADDRESS}${id}/revoke/`, {}, { viewer })).location).toBe(ADDRESS);
    await expect(bearing(secret)).rejects.toMatchObject({ status: 401 });
    expect((await listTokens(viewer.id)).map((token) => token.id)).not.toContain(id);
    expect((await postForm(`${ADDRESS}${id}/revoke/`, {}, { viewer })).status).toBe(404);
  });

  it("is for its owner only", async () => {
    const { id, secret } = await makeToken();
    const administrator: Viewer = { ...other, role: "administrator" };
    expect((await postForm(`${ADDRESS}${id}/revoke/`, {}, { viewer: administrator })).status).toBe(403);
    expect((await postForm(`${ADDRESS}${id}/revoke/`)).status).toBe(303);
    expect(await bearing(secret)).toMatchObject({ id: viewer.id });
  });

  it.each(["0", "x", "99999999999"])("finds nothing under %s", async (id) => {
    expect((await postForm(`${ADDRESS}${id}/revoke/`, {}, { viewer })).status).toBe(404);
  });

  it("does not happen by looking at its address", async () => {
    const { id, secret } = await makeToken();
    const looked = await postForm(`${ADDRESS}${id}/revoke/`, {}, { viewer, verb: "GET" });
    expect([looked.status, looked.location]).toEqual([303, ADDRESS]);
    expect(await bearing(secret)).toMatchObject({ id: viewer.id });
  });
});
