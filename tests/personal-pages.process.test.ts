import fs from "node:fs";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { ensureBuild } from "@/scripts/build/ensure-build";
import { db, disconnect } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { forms } from "@/server/forms/all";
import { createTestDatabase, type TestDatabase } from "./database";
import { formEntries } from "./form-entries";
import { makeFormScene } from "./form-scene";
import { addressOf, newDataDir, type Started, startSite } from "./installation";
import { SECRET_OF_TESTS } from "./secret-of-tests";
import { sessionCookie } from "./session-cookie";

const SCRIPT = `"><script>alert('stored')</script><img src=x onerror=alert(1)>`;

const folder = newDataDir();
let database: TestDatabase;
let site: Started;
let address: string;
let cookie: string;

beforeAll(async () => {
  await ensureBuild({ onProgress: () => undefined });
  database = await createTestDatabase();
  const settings = { DATABASE_URL: database.url, SECRET: SECRET_OF_TESTS, DEMO: "0", TRUST_PROXY: "1" };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  rereadEnvironment();
  await makeFormScene(db());
  const { id } = await createUser(db(), { role: "administrator", emailVerified: true });
  cookie = await sessionCookie(id);
  // Without a worker: what changes comes of the requests.
  site = startSite({ ...settings, DATA_DIR: folder, WORKER: "0" });
  address = await addressOf(site);
});

afterAll(async () => {
  site.child.kill("SIGTERM");
  await site.ended;
  await disconnect();
  vi.unstubAllEnvs();
  rereadEnvironment();
  await database.drop();
  fs.rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(address + path, { redirect: "manual", headers: { cookie, ...headers } });

/** Every row of every table but those that say who was here, and what is counted or queued meanwhile. */
async function fingerprint(): Promise<Record<string, string>> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
      AND tablename NOT IN ('session', 'quota', '_prisma_migrations') AND tablename NOT LIKE 'job%'`;
  const all: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await db().$queryRawUnsafe<{ digest: string | null }[]>(
      `SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) AS digest FROM "${name}" AS t`,
    );
    all[name] = row?.digest ?? "";
  }
  return all;
}

const formPaths = Object.values(formEntries).map(({ path }) => path);

it("changes nothing, whatever an administrator only looks at, with or without a query", async () => {
  const before = await fingerprint();
  for (const path of formPaths) {
    for (const asked of [path, `${path}?version=&title=x&reason=y`]) {
      const { status } = await get(asked);
      expect([200, 303, 307, 308, 404], `${asked}: ${status}`).toContain(status);
    }
  }
  expect(await fingerprint()).toEqual(before);
});

it("keeps forms' pages to whoever asks, and lets nothing into them that is not ours", async () => {
  const own = forms
    .filter(({ page }) => page === "own")
    .map(({ pattern }) => formEntries[pattern]?.path ?? "");
  // Under https the session has a cookie of its own, which no plain request sets.
  const secure = { "x-forwarded-proto": "https", cookie: `__Secure-${cookie}` };
  let shown = 0;
  for (const path of own) {
    const answer = await get(path, secure);
    if (answer.status !== 200) continue;
    shown += 1;
    const { headers } = answer;
    expect(headers.get("cache-control"), path).toMatch(/private|no-store/);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, path).toMatch(/frame-ancestors 'none'/);
    expect(policy, path).toMatch(/form-action 'self'/);
    expect(policy, path).toMatch(/default-src '(?:self|none)'/);
    expect(policy.replaceAll("style-src-attr 'unsafe-inline'", ""), path).not.toMatch(/unsafe|\*/);
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("referrer-policy"), path).toBeTruthy();
    expect(headers.get("strict-transport-security"), path).toMatch(/^max-age=\d{8}/);
    expect((await get(path)).headers.get("strict-transport-security"), path).toBeNull();
  }
  // Else nothing would be tried.
  expect(shown).toBeGreaterThan(30);
});

/** What is stored as it was typed, in every text that people can write. */
async function storeScripts(): Promise<void> {
  const said = { title: SCRIPT, description: SCRIPT };
  await db().package.updateMany({ where: { id: 1 }, data: said });
  await db().grid.updateMany({ where: { id: 1 }, data: said });
  await db().feature.updateMany({ data: said });
  await db().element.updateMany({ data: { text: SCRIPT, note: SCRIPT } });
  await db().category.updateMany({ where: { id: 1 }, data: { ...said, titlePlural: SCRIPT } });
  await db().packageSite.updateMany({ data: { title: SCRIPT, status: "approved" } });
  await db().packageFlag.updateMany({ data: { reason: SCRIPT } });
  await db().user.updateMany({ where: { id: 1 }, data: { name: SCRIPT } });
  await db().banner.updateMany({ data: { text: SCRIPT } });
  const publishedAt = new Date("2026-01-01");
  await db().announcement.updateMany({ data: { title: SCRIPT, body: SCRIPT, publishedAt } });
  const link = "[a](javascript:alert(1))";
  await db().post.updateMany({ data: { title: SCRIPT, content: `${SCRIPT}\n\n${link}`, publishedAt } });
  await db().revision.updateMany({
    data: { reason: SCRIPT, before: { title: "a", [SCRIPT]: 1 }, after: { title: SCRIPT, [SCRIPT]: SCRIPT } },
  });
}

const shownAt = [
  ...["/", "/packages/", "/packages/p/huey/", "/packages/p/huey/history/", "/grids/", "/grids/g/queues/"],
  ...["/grids/g/queues/history/", "/categories/", "/categories/apps/", "/categories/apps/history/"],
  ...["/changes/", "/changes/1/", "/changes/1/revert/", "/changes/feeds/rss/", "/changes/feeds/atom/"],
  ...["/changelog/", "/changelog/news/", "/changelog/feeds/rss/", "/profiles/owner/", "/search/?q=script"],
  ...["/admin/", "/admin/categories/", "/admin/packages/", "/admin/grids/", "/admin/flags/", "/admin/sites/"],
  ...["/admin/users/", "/admin/banners/", "/admin/announcements/", "/admin/posts/", "/admin/log/"],
  ...formPaths,
];

it("shows scripts that people stored as texts, on every page", async () => {
  await storeScripts();
  let shown = 0;
  for (const path of shownAt) {
    const text = await (await get(path)).text();
    expect(text, path).not.toContain("<script>alert");
    expect(text, path).not.toMatch(/<img[^>]*onerror/i);
    expect(text, path).not.toMatch(/href="javascript:/i);
    if (text.includes("alert(&#x27;stored&#x27;)") || text.includes("&lt;script&gt;alert")) shown += 1;
  }
  // Else nothing would be tried.
  expect(shown).toBeGreaterThan(20);
});
