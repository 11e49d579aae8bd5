import { beforeAll, expect, it, vi } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { type Denial, denial } from "@/server/accounts/policy";
import type { Viewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { forms } from "@/server/forms/all";
import { type FormEntry, formEntries } from "@/tests/form-entries";
import { makeFormScene } from "@/tests/form-scene";
import { postForm, SITE, viewerOf } from "@/tests/post-form";
import { SECRET_OF_TESTS } from "@/tests/secret-of-tests";
import { sessionCookie } from "@/tests/session-cookie";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

beforeAll(() => {
  vi.stubEnv("SECRET", SECRET_OF_TESTS);
  vi.stubEnv("SITE_URL", SITE);
  // A provider that is led to, and never asked.
  for (const name of ["GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"]) vi.stubEnv(name, "of-a-test");
  rereadEnvironment();
});

const roles = ["visitor", "restricted", "member", "moderator", "administrator"] as const;
type RoleName = (typeof roles)[number];

async function viewerIn(role: RoleName): Promise<Viewer | null> {
  if (role === "visitor") return null;
  if (role !== "restricted") return viewerOf(await createUser(db(), { role }));
  return { ...viewerOf(await createUser(db())), editsPackages: false, editsGrids: false };
}

/** Everything that people see changed by forms: what is refused changes nothing of it. */
async function fingerprint(): Promise<string> {
  const [row] = await db().$queryRaw<{ said: string }[]>`
    SELECT md5(concat((SELECT json_agg(p ORDER BY id) FROM package AS p), (SELECT json_agg(g ORDER BY id) FROM grid AS g),
      (SELECT json_agg(f ORDER BY id) FROM feature AS f), (SELECT json_agg(e ORDER BY id) FROM element AS e),
      (SELECT json_agg(c ORDER BY id) FROM category AS c), (SELECT json_agg(s ORDER BY id) FROM package_site AS s),
      (SELECT json_agg(r ORDER BY id) FROM package_flag AS r), (SELECT json_agg(u ORDER BY u::text) FROM usage AS u),
      (SELECT count(*) FROM revision), (SELECT count(*) FROM api_token), (SELECT count(*) FROM session),
      (SELECT count(*) FROM post), (SELECT count(*) FROM banner), (SELECT count(*) FROM pick))) AS said`;
  return row?.said ?? "";
}

const entryOf = (pattern: string): FormEntry => {
  const entry = formEntries[pattern];
  if (!entry) throw new Error(`Name an address of ${pattern} in tests/form-entries.ts.`);
  return entry;
};

/** Sites are their owner's: everybody else is somebody else. */
const ownerOf = (pattern: string, viewer: Viewer | null) =>
  pattern.startsWith("/packages/:slug/example/:id/") ? 1 : (viewer?.id ?? null);

type Sent = { fields: Record<string, string | string[]>; headers: Record<string, string> };

/** What somebody sends who has looked at the form's page: whatever it wants to be theirs is. */
async function prepare(entry: FormEntry, viewer: Viewer | null): Promise<Sent> {
  const { fields = {}, version, own, isInSession } = entry;
  if (!viewer) return { fields, headers: {} };
  if (own) await db().$executeRawUnsafe(`UPDATE ${own} SET user_id = ${viewer.id}`);
  // A password is found by this name of its owner, too.
  if (own === "account") await db().account.updateMany({ data: { accountId: String(viewer.id) } });
  const read = await version?.(viewer);
  return {
    fields: read === undefined ? fields : { ...fields, version: read },
    headers: isInSession ? { cookie: await sessionCookie(viewer.id) } : {},
  };
}

function expectedStatus(why: Denial | null, { status = 200 }: FormEntry): number {
  if (why === null) return status;
  return why === "signed out" ? 401 : 403;
}

it("has a line for every form, and none for others", () => {
  expect(Object.keys(formEntries).toSorted()).toEqual(forms.map(({ pattern }) => pattern).toSorted());
});

it.each(forms.map((form) => [form.pattern, form] as const))(
  "refuses %s to exactly those to whom the policy refuses it, and does it for the least who may",
  async (pattern, form) => {
    await makeFormScene(db());
    const entry = entryOf(pattern);
    const action = entry.action ?? form.action;
    let isDone = false;
    for (const role of roles) {
      const viewer = await viewerIn(role);
      const why = action ? denial(viewer, action, { ownerId: ownerOf(pattern, viewer) }) : null;
      const { fields, headers } = await prepare(entry, viewer);
      const before = await fingerprint();
      const { status, json } = await postForm(entry.path, fields, { viewer, isJson: true, headers });
      const said = `${role}: ${status} ${JSON.stringify(json)}`;
      if (why === null && isDone) expect([401, 403], said).not.toContain(status);
      else expect(status, said).toBe(expectedStatus(why, entry));
      if (why) expect(await fingerprint(), said).toBe(before);
      isDone ||= why === null;
    }
  },
);

const elsewhere: Record<string, string>[] = [
  { origin: "" },
  { origin: "null" },
  { origin: "https://evil.example" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "none" },
];

it("does nothing where no page of ours sent it, whoever is signed in", async () => {
  await makeFormScene(db());
  const viewer = await viewerIn("administrator");
  const before = await fingerprint();
  for (const { path, fields } of Object.values(formEntries)) {
    for (const headers of elsewhere) {
      const sent = postForm(path, fields, { viewer, headers });
      await expect(sent, `${path} ${JSON.stringify(headers)}`).rejects.toMatchObject({ status: 403 });
    }
  }
  expect(await fingerprint()).toBe(before);
});
