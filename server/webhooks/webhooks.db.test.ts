import { createHmac } from "node:crypto";
import { runMigrations } from "graphile-worker";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { db, pool } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { TestDoor } from "@/server/front-door/test-door";
import { services } from "@/server/services";
import { siteDatabase } from "@/tests/site-database";

const site = siteDatabase();
const SECRET = "what the hosts know";

let door: TestDoor;
let packageId = 0;

const setSecret = (secret: string) => {
  vi.stubEnv("WEBHOOK_SECRET", secret);
  vi.stubEnv("FORGE_HOSTS", "git.example.org=codeberg");
  rereadEnvironment();
};

beforeAll(async () => {
  await runMigrations({ connectionString: site.url });
  const repositoryUrl = "https://github.com/Owner/Ladders";
  packageId = (await createPackage(db(), { slug: "ladders", repositoryUrl })).id;
  await createPackage(db(), { slug: "rungs", repositoryUrl: "http://www.github.com/owner/ladders.git" });
  await createPackage(db(), { slug: "stairs", repositoryUrl: "https://github.com/owner/ladders-2" });
  await createPackage(db(), { slug: "gone", repositoryUrl, deletedAt: new Date() });
  door = await TestDoor.open({ services });
});

afterAll(() => door.close());

beforeEach(async () => {
  setSecret(SECRET);
  await db().webhookDelivery.deleteMany();
  await db().packageRefresh.deleteMany();
  await pool().query("SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs");
});

const push = (address = "https://github.com/owner/ladders") =>
  JSON.stringify({ ref: "refs/heads/main", repository: { html_url: address } });
const hmac = (body: string) => createHmac("sha256", SECRET).update(body).digest("hex");
/** As every host but GitLab sends them. */
const signatures = (body: string) => ({
  "x-hub-signature-256": `sha256=${hmac(body)}`,
  "x-hub-signature": `sha256=${hmac(body)}`,
  "x-forgejo-signature": hmac(body),
});

async function send(path: string, body: string, headers: Record<string, string>, verb = "POST") {
  const { status, text, ...rest } = await door.ask(
    path,
    { host: "localhost", "content-type": "application/json", ...headers },
    verb,
    Buffer.from(body),
  );
  return { status, headers: rest.headers, json: JSON.parse(text) as unknown };
}

/** As GitHub signs it, with what a browser would say if another site's page had sent it. */
const report = (body: string, headers: Record<string, string> = {}, path = "/webhooks/github/") =>
  send(path, body, {
    "x-github-event": "push",
    "x-hub-signature-256": `sha256=${hmac(body)}`,
    origin: "https://elsewhere.example",
    "sec-fetch-site": "cross-site",
    ...headers,
  });

const queued = async () => {
  const { rows } = await pool().query<{ slug: string; priority: number }>(
    `SELECT slug, priority FROM graphile_worker.jobs JOIN package AS p ON key = 'refresh-package:' || p.id
     ORDER BY slug`,
  );
  return rows;
};
const both = [
  { slug: "ladders", priority: 5 },
  { slug: "rungs", priority: 5 },
];

describe("a push", () => {
  it("has every package of the repository refreshed, however its address is written", async () => {
    const { status, headers, json } = await report(push());
    expect([status, json]).toEqual([202, { queued: ["ladders", "rungs"] }]);
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(await queued()).toEqual(both);
    const refresh = await db().packageRefresh.findUniqueOrThrow({ where: { packageId } });
    expect(refresh).toMatchObject({ requestedById: null, startedAt: null });
  });

  it.each(["/packages/github-webhook/", "/packages/github-webhook", "/webhooks/github"])(
    "is taken at %s, as a form too",
    async (path) => {
      const body = new URLSearchParams({ payload: push() }).toString();
      const type = { "content-type": "application/x-www-form-urlencoded" };
      expect((await report(body, type, path)).json).toEqual({ queued: ["ladders", "rungs"] });
    },
  );

  it("is taken once, whatever number it says it has", async () => {
    expect((await report(push())).status).toBe(202);
    await db().packageRefresh.deleteMany();
    const { status, json } = await report(push(), { "x-github-delivery": "another" });
    expect([status, json]).toEqual([409, { detail: "This was reported before." }]);
    expect(await db().packageRefresh.count()).toBe(0);
    expect(await db().webhookDelivery.count()).toBe(1);
  });

  it("is taken once when it comes twice at the same moment", async () => {
    const answers = await Promise.all([report(push()), report(push()), report(push())]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
  });

  it.each([
    ["gitlab.com", "gitlab", { "x-gitlab-event": "Release Hook", "x-gitlab-token": SECRET }],
    ["git.example.org", "codeberg", { "x-forgejo-event": "push" }],
    ["bitbucket.org", "bitbucket", { "x-event-key": "repo:push" }],
  ])("is taken from %s", async (host, forge, headers: Record<string, string>) => {
    const address = `https://${host}/owner/${forge}`;
    await createPackage(db(), { slug: `at-${forge}`, repositoryUrl: address });
    const repository = { html_url: address, links: { html: { href: address } } };
    const body = JSON.stringify({ repository, project: { web_url: address } });
    const { status, json } = await send(`/webhooks/${forge}/`, body, { ...signatures(body), ...headers });
    expect([status, json]).toEqual([202, { queued: [`at-${forge}`] }]);
  });
});

describe("nothing is queued, and nothing remembered, by", () => {
  const nothingHappened = async () => {
    expect(await queued()).toEqual([]);
    expect(await db().packageRefresh.count()).toBe(0);
    expect(await db().webhookDelivery.count()).toBe(0);
  };

  it.each([
    ["a repository of no package", push("https://github.com/owner/other"), "push"],
    ["an address that is none", push("javascript:alert(1)"), "push"],
    ["a ping", '{"zen": "Speak like a human."}', "ping"],
    ["a star", push(), "star"],
  ])("%s", async (_, body, event) => {
    const { status, json } = await report(body, { "x-github-event": event });
    expect([status, json]).toEqual([202, { queued: [] }]);
    await nothingHappened();
  });

  it.each([
    ["a wrong signature", push(), { "x-hub-signature-256": `sha256=${hmac("other")}` }, 401],
    ["no JSON", "push", {}, 400],
    ["a payload of another shape", '{"repository": {"html_url": 1}}', {}, 400],
    ["a body that is too large", push("x".repeat(1_048_576)), {}, 413],
  ])("%s", async (_, body, headers: Record<string, string>, expected) => {
    const { status, json } = await report(body, headers);
    expect([status, json]).toEqual([expected, { detail: expect.any(String) as string }]);
    await nothingHappened();
  });

  it("what one host has signed, sent in the name of another", async () => {
    const headers = { ...signatures(push()), "x-forgejo-event": "push" };
    const { status, json } = await send("/webhooks/codeberg/", push(), headers);
    expect([status, json]).toEqual([202, { queued: [] }]);
    await nothingHappened();
  });

  it("a GET, or another address", async () => {
    const { status, headers } = await report(push(), {}, "/webhooks/sourceforge/");
    expect([status, headers["content-type"]]).toEqual([404, "application/json"]);
    for (const path of ["/webhooks/github/", "/packages/github-webhook/"]) {
      const got = await door.ask(path, { host: "localhost" });
      expect([got.status, got.headers.allow]).toEqual([405, "POST"]);
    }
    await nothingHappened();
  });

  it("anybody where there is no secret", async () => {
    setSecret("");
    expect((await report(push())).status).toBe(404);
    await nothingHappened();
  });
});
