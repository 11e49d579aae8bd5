import { beforeAll, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { quotas } from "@/server/limits/quota";
import { postForm, SITE, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const USE = "/packages/usage/ladders/add/";
let viewer: Viewer;

beforeAll(async () => {
  await createPackage(db(), { slug: "ladders" });
  await createPackage(db(), { slug: "gone", deletedAt: new Date("2026-01-01") });
  viewer = viewerOf(await createUser(db()));
});

describe("a form", () => {
  it("does what it says, and leads on", async () => {
    const { status, location, headers } = await postForm(USE, {}, { viewer });
    expect([status, location, headers.get("cache-control")]).toEqual([
      303,
      "/packages/p/ladders/",
      "no-store",
    ]);
    expect(await db().usage.count()).toBe(1);
  });

  it("tells a script what it did", async () => {
    const { status, json } = await postForm("/packages/usage/ladders/remove/", {}, { viewer, isJson: true });
    expect([status, json]).toEqual([200, { isOn: false, count: 0, location: "/packages/p/ladders/" }]);
  });

  it("leads whoever is signed out to sign in, and back to its page", async () => {
    const page = await postForm(USE);
    expect([page.status, page.location]).toEqual([303, "/login/?next=/packages/p/ladders/"]);
    const script = await postForm(USE, {}, { isJson: true });
    expect([script.status, script.json]).toEqual([401, { errors: { "": ["Sign in first."] } }]);
    expect(await db().usage.count()).toBe(0);
  });

  it("keeps in its answer what was typed by whoever was signed out meanwhile, but for secrets", async () => {
    const typed = { title: "Ladders", "links[]": ["a", "b"], version: "1" };
    const answer = await postForm("/packages/ladders/edit/", { ...typed, password: "secret" });
    expect(answer).toMatchObject({ status: 401, drawnAt: "/form-refused/" });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.form).toMatchObject({
      sendAgainTo: "/packages/ladders/edit/",
      values: Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value].flat()])),
    });
    expect(answer.form?.values).not.toHaveProperty("password");
    const nothing = await postForm("/packages/ladders/edit/", { title: " ", version: "1" });
    expect([nothing.status, nothing.location]).toEqual([303, "/login/?next=/packages/ladders/edit/"]);
  });

  it("changes nothing when it is only looked at", async () => {
    const { status, location } = await postForm(USE, {}, { viewer, verb: "GET" });
    expect([status, location]).toEqual([303, "/packages/p/ladders/"]);
    expect(await db().usage.count()).toBe(0);
  });

  it("finds nothing where there is nothing", async () => {
    for (const slug of ["unknown", "gone"]) {
      expect((await postForm(`/packages/usage/${slug}/add/`, {}, { viewer })).status).toBe(404);
    }
  });
});

describe("a form that is sent from elsewhere", () => {
  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["another site, by a newer browser", { "sec-fetch-site": "cross-site" }],
    ["a neighbour under the same domain", { "sec-fetch-site": "same-site" }],
    ["no browser", { origin: "" }],
    ["a page without an origin", { origin: "null" }],
  ])("is refused: %s", async (_, headers) => {
    await expect(postForm(USE, {}, { viewer, headers })).rejects.toMatchObject({ status: 403 });
    expect(await db().usage.count()).toBe(0);
  });

  it("is let in from our pages, however the browser says so", async () => {
    const headers = { origin: "", "sec-fetch-site": "same-origin" };
    expect((await postForm(USE, {}, { viewer, headers })).status).toBe(303);
    expect((await postForm(USE, {}, { viewer, headers: { origin: SITE } })).status).toBe(303);
  });

  it.each([["text/plain"], ["application/json"], [""]])("is not read as %j", async (type) => {
    await expect(postForm(USE, {}, { viewer, headers: { "content-type": type } })).rejects.toMatchObject({
      status: 415,
    });
  });
});

describe("a form that is sent twice", () => {
  it("is done once, also at the same moment, and leads to the same place", async () => {
    const submission = "0b8f5a0e-8f7e-4c3f-9f43-0d6f5a3c1d2e";
    const answers = await Promise.all([1, 2, 3].map(() => postForm(USE, { submission }, { viewer })));
    expect(answers.map(({ status, location }) => [status, location])).toEqual(
      [1, 2, 3].map(() => [303, "/packages/p/ladders/"]),
    );
    expect(await db().formSubmission.count({ where: { key: submission } })).toBe(1);
  });
});

describe("a crowd", () => {
  it("is counted right: fifty people toggling at a time", async () => {
    await db().usage.deleteMany();
    const people = await Promise.all(Array.from({ length: 50 }, () => createUser(db())));
    const toggle = (verb: string) =>
      Promise.all(
        people.map((user) => postForm(`/packages/usage/ladders/${verb}/`, {}, { viewer: viewerOf(user) })),
      );
    await toggle("add");
    expect(await db().usage.count()).toBe(50);
    await Promise.all([toggle("add"), toggle("remove"), toggle("add")]);
    await toggle("add");
    expect(await db().usage.count()).toBe(50);
  });
});

describe("a form that is sent too often", () => {
  it("is refused for that person, with how long to wait, and for nobody else", async () => {
    const busy = viewerOf(await createUser(db()));
    await db().quota.create({
      data: {
        key: `toggle person ${busy.id}`,
        paidOffAt: new Date(Date.now() + quotas.toggle.seconds * 1_000),
      },
    });
    const refused = await postForm(USE, {}, { viewer: busy });
    expect(refused).toMatchObject({ status: 429, drawnAt: "/form-refused/" });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await postForm(USE, {}, { viewer })).status).toBe(303);
  });
});
