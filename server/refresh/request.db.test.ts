import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { inAnswerScope } from "@/server/answer-scope";
import { db, pool } from "@/server/db";
import { quotas } from "@/server/limits/quota";
import { refreshProgressService } from "@/server/refresh/answer-state";
import { refreshStateOf } from "@/server/refresh/queue";
import { postForm, SITE, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const REFRESH = "/packages/huey/fetch-data/";
let member: Viewer;
let id: number;

beforeAll(async () => {
  const repositoryUrl = "https://github.com/coleifer/huey";
  ({ id } = await createPackage(db(), { slug: "huey", repositoryUrl }));
  await createPackage(db(), { slug: "bare" });
  await createPackage(db(), { slug: "gone", repositoryUrl, deletedAt: new Date() });
});

beforeEach(async () => {
  await db().packageRefresh.deleteMany();
  member = viewerOf(await createUser(db()));
});

async function progress(path: string, viewer: Viewer | null, verb = "GET") {
  const answer = await inAnswerScope((scope) => {
    scope.viewer = () => Promise.resolve(viewer);
    return refreshProgressService.answer(new Request(SITE + path), verb, path);
  });
  if (!("body" in answer) || answer instanceof Response) throw new Error("It is no whole answer.");
  return { status: answer.status, headers: answer.headers, json: JSON.parse(answer.body) as unknown };
}

describe("the button that has a package's facts fetched", () => {
  it("queues it, says so, and leads back to the package", async () => {
    const { status, location, headers } = await postForm(REFRESH, {}, { viewer: member });
    expect([status, location]).toEqual([303, "/packages/p/huey/"]);
    expect(decodeURIComponent(headers.get("set-cookie") ?? "")).toContain("Its figures are being fetched.");
    expect(await refreshStateOf(id)).toMatchObject({ state: "waiting", requestedById: member.id });
  });

  it("changes nothing where somebody only looks at its address", async () => {
    const looked = await postForm(REFRESH, {}, { viewer: member, verb: "GET" });
    expect([looked.status, looked.location]).toEqual([303, "/packages/p/huey/"]);
    expect((await refreshStateOf(id)).state).toBe("none");
  });

  it("leads who is signed out to sign in", async () => {
    expect((await postForm(REFRESH)).location).toBe("/login/?next=/packages/p/huey/");
    expect((await postForm(REFRESH, {}, { isJson: true })).status).toBe(401);
    expect((await refreshStateOf(id)).state).toBe("none");
  });

  it("is refused for what names nothing to ask, and for what is not there", async () => {
    const bare = await postForm("/packages/bare/fetch-data/", {}, { viewer: member, isJson: true });
    expect([bare.status, bare.json]).toEqual([
      422,
      { errors: { "": ["It names neither a repository nor a page on PyPI to ask."] } },
    ]);
    for (const slug of ["gone", "none"])
      expect((await postForm(`/packages/${slug}/fetch-data/`, {}, { viewer: member })).status).toBe(404);
    expect(await db().packageRefresh.count()).toBe(0);
  });

  it("can be pressed so often in an hour, and no more", async () => {
    const press = () => postForm(REFRESH, {}, { viewer: member, isJson: true });
    for (let times = 0; times < quotas.refresh.times; times += 1) expect((await press()).status).toBe(200);
    const refused = await press();
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
  });
});

describe("how far a refresh is", () => {
  const STATE = `${REFRESH}state/`;

  it("is told to those who may ask for one, and kept by nobody", async () => {
    await postForm(REFRESH, {}, { viewer: member });
    const waiting = await progress(STATE, member);
    expect(waiting.headers["cache-control"]).toBe("private, no-store");
    expect([waiting.status, waiting.json]).toMatchObject([200, { state: "waiting", step: null }]);
    await pool().query(
      `UPDATE package_refresh SET started_at = clock_timestamp(), step = 'forge',
         leased_until = clock_timestamp() + interval '1 minute'`,
    );
    expect((await progress(STATE, member)).json).toMatchObject({ state: "running", step: "forge" });
    await pool().query(
      `UPDATE package_refresh SET finished_at = clock_timestamp(), step = NULL, leased_until = NULL,
         outcome = 'refreshed', changed = '{stars}'`,
    );
    expect((await progress(STATE, member)).json).toEqual({
      state: "finished",
      step: null,
      outcome: "refreshed",
      changed: ["stars"],
      lastError: null,
    });
  });

  it("is told to nobody else, of nothing else, and not by other verbs", async () => {
    expect((await progress(STATE, null)).status).toBe(401);
    for (const slug of ["gone", "none", "%00", "a'b"])
      expect((await progress(`/packages/${slug}/fetch-data/state/`, member)).status).toBe(404);
    const posted = await progress(STATE, member, "POST");
    expect([posted.status, posted.headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});
