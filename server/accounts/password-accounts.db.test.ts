import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { createAuth } from "@/server/accounts/auth";
import { mailSent } from "@/server/accounts/mail/send";
import { db } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { Browser } from "@/tests/browser";
import { linkIn, Mailbox } from "@/tests/mailbox";
import { postForm, SITE } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const PASSWORD = "correct horse battery";
let mailbox: Mailbox;
let count = 0;

beforeAll(async () => {
  mailbox = await Mailbox.start();
  vi.stubEnv("SECRET", "a secret of a test, which is long enough");
  vi.stubEnv("SMTP_URL", mailbox.url);
  vi.stubEnv("MAIL_FROM", "catalogue@example.org");
  rereadEnvironment();
});
afterAll(() => mailbox.stop());
// What is tried here often is meant to be.
beforeEach(() => db().quota.deleteMany());

async function mailsTo(address: string): Promise<string[]> {
  await mailSent();
  return mailbox.to(address);
}

/** Somebody who registered and confirmed their address. */
async function registered() {
  count += 1;
  const who = { username: `ada-${count}`, email: `ada-${count}@example.com`, password: PASSWORD };
  await postForm("/register/", who);
  await postForm(linkIn((await mailsTo(who.email)).at(-1)));
  return who;
}

async function signedIn() {
  const who = await registered();
  const browser = new Browser();
  const { status } = await browser.post("/login/", who);
  expect(status).toBe(303);
  return { ...who, browser };
}

describe("registering", () => {
  it("makes an account that can be used once its address is confirmed, by a button and not by a look", async () => {
    const who = { username: "grace", email: "Grace@Example.com", password: PASSWORD };
    const sent = await postForm("/register/", who);
    expect([sent.status, sent.location]).toEqual([303, "/email/sent/"]);
    const early = await postForm("/login/", who);
    expect([early.status, early.form?.errors[""]?.[0]]).toEqual([
      422,
      expect.stringContaining("not confirmed"),
    ]);
    const link = linkIn((await mailsTo("grace@example.com"))[0]);
    expect(link).toMatch(/^\/email\/confirm\/\?token=/);
    const { emailVerified, role } = await db().user.findUniqueOrThrow({ where: { username: "grace" } });
    expect([emailVerified, role]).toEqual([false, "member"]);
    expect((await postForm(link)).location).toBe("/login/?next=/&done=confirmed");
    const browser = new Browser();
    expect((await browser.post("/login/", { ...who, next: "/grids/" })).location).toBe("/grids/");
    expect(await browser.viewer()).toMatchObject({ username: "grace", email: "grace@example.com" });
    expect(browser.has("signed_in")).toBe(true);
  });

  it("says the same where an address has an account, and tells its owner alone", async () => {
    const { email } = await registered();
    const other = { username: "somebody-new", email, password: "another password" };
    const answer = await postForm("/register/", other);
    expect([answer.status, answer.location]).toEqual([303, "/email/sent/"]);
    expect((await mailsTo(email)).at(-1)).toContain("has an account here already");
    expect(await db().user.count({ where: { username: "somebody-new" } })).toBe(0);
    expect((await postForm("/login/", other)).status).toBe(422);
  });

  it.each([
    ["username", "daniel", "Somebody has this name."],
    ["username", "admin", "kept back"],
    ["username", "<script>", "Latin"],
    ["email", "nobody", "no e-mail address"],
    ["email", "a@example.com\r\nBcc: b@example.com", "no e-mail address"],
    ["password", "short", "At least 10"],
    ["password", "x".repeat(129), "At most 128"],
  ])("refuses a %s like %j at its field, and keeps the others", async (field, value, message) => {
    if (!(await db().user.count({ where: { username: "Daniel" } })))
      await createUser(db(), { username: "Daniel" });
    const good = { username: "new-here", email: "new@example.com", password: PASSWORD };
    const { status, form } = await postForm("/register/", { ...good, [field]: value });
    expect([status, form?.errors[field]?.[0]]).toEqual([422, expect.stringContaining(message)]);
    expect(form?.values.password).toBeUndefined();
    expect(await db().user.count({ where: { email: "new@example.com" } })).toBe(0);
  });

  it("takes no role and no rights from whoever registers", async () => {
    const sly = { role: "administrator", isActive: "on", mayEditGrids: "true", emailVerified: "true" };
    const who = { username: "sly", email: "sly@example.com", password: PASSWORD };
    await postForm("/register/", { ...who, ...sly });
    const user = await db().user.findUniqueOrThrow({ where: { username: "sly" } });
    expect(user).toMatchObject({ role: "member", mayEditGrids: false, emailVerified: false });
  });

  it("is not fooled by links that are made up, or of another kind", async () => {
    for (const token of ["", "x", "eyJhbGciOiJub25lIn0.eyJlbWFpbCI6ImFAYi5jIn0."]) {
      expect((await postForm(`/email/confirm/?token=${token}`)).status).toBe(422);
    }
  });
});

describe("signing in", () => {
  it("says nothing about what is wrong", async () => {
    const { email } = await registered();
    const answers = await Promise.all(
      [
        { email, password: "not the password" },
        { email: "nobody@example.com", password: PASSWORD },
      ].map((fields) => postForm("/login/", fields)),
    );
    expect(answers.map(({ status, form }) => [status, form?.errors])).toEqual(
      [1, 2].map(() => [422, { "": ["There is no account with this address and this password."] }]),
    );
  });

  it.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])(
    "leads to no other site: %s",
    async (next) => {
      const { email } = await registered();
      expect((await postForm("/login/", { email, password: PASSWORD, next })).location).toBe("/");
    },
  );

  it("begins a session of its own, whatever cookie the browser had, and ends the one before", async () => {
    const { browser, ...who } = await signedIn();
    const before = browser.cookie;
    await browser.post("/login/", who);
    expect(browser.cookie).not.toBe(before);
    expect(await db().session.count({ where: { user: { username: who.username } } })).toBe(1);
    const fixed = new Browser();
    fixed.set("catalogue.session_token", "chosen-by-somebody-else");
    await fixed.post("/login/", who);
    expect(fixed.cookie).not.toContain("chosen-by-somebody-else");
    expect(await fixed.viewer()).not.toBeNull();
  });

  it("lets nobody in to a closed account", async () => {
    const who = await registered();
    await db().user.update({ where: { username: who.username }, data: { isActive: false } });
    const { status, form, headers } = await postForm("/login/", who);
    expect([status, form?.errors[""]]).toEqual([422, ["This account is closed."]]);
    expect(headers.getSetCookie()).toEqual([]);
  });

  it("sets cookies that no script reads and no other site sends, and secure ones under https", async () => {
    const who = await registered();
    const plain = (await postForm("/login/", who)).headers.getSetCookie();
    expect(plain[0]).toMatch(/^catalogue\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/);
    const headers = { "x-forwarded-proto": "https", origin: SITE.replace("http:", "https:") };
    const secure = (await postForm("/login/", who, { headers })).headers.getSetCookie();
    expect(secure[0]).toMatch(/^__Secure-catalogue\.session_token=.*; Secure/);
    expect(secure.at(-1)).toMatch(/^signed_in=1; .*; Secure$/);
  });

  it("is refused after too many tries, for that address", async () => {
    const tries = [];
    for (let index = 0; index < 11; index += 1) {
      tries.push((await postForm("/login/", { email: "tried@example.com", password: "guess" })).status);
    }
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
    const { email } = await registered();
    expect((await postForm("/login/", { email, password: PASSWORD })).status).toBe(303);
  });

  it("outlasts a restart of the site", async () => {
    const { browser } = await signedIn();
    const headers = new Headers({ cookie: browser.cookie });
    expect(await createAuth(SITE).api.getSession({ headers })).not.toBeNull();
  });

  it("counts for nothing as a Bearer token", async () => {
    const { browser } = await signedIn();
    const token = decodeURIComponent(/session_token=([^;]+)/.exec(browser.cookie)?.[1] ?? "");
    const authorization = `Bearer ${token}`;
    const { status } = await postForm("/settings/sessions/end-others/", {}, { headers: { authorization } });
    expect(status).toBe(303);
    expect(await createAuth(SITE).api.getSession({ headers: new Headers({ authorization }) })).toBeNull();
    expect(await browser.viewer()).not.toBeNull();
  });

  it("writes nothing when a session is read", async () => {
    const { browser, username } = await signedIn();
    const where = { user: { username } };
    const before = await db().session.findFirstOrThrow({ where });
    await browser.viewer();
    expect(await db().session.findFirstOrThrow({ where })).toEqual(before);
  });
});

describe("signing out", () => {
  it("ends the session and has the browser forget it", async () => {
    const { browser, username } = await signedIn();
    expect((await browser.post("/logout/")).location).toBe("/");
    expect([browser.has("signed_in"), browser.has("catalogue.session_token")]).toEqual([false, false]);
    expect(await db().session.count({ where: { user: { username } } })).toBe(0);
  });
});

describe("a forgotten password", () => {
  it("is chosen anew by a link, once, and ends all sessions", async () => {
    const { browser, ...who } = await signedIn();
    const asked = await postForm("/password/forgotten/", { email: who.email });
    expect([asked.status, asked.location]).toEqual([303, "/email/sent/"]);
    const link = linkIn((await mailsTo(who.email)).at(-1));
    expect(await db().verification.count({ where: { identifier: { contains: link.slice(-20) } } })).toBe(0);
    expect((await postForm(link, { password: "short" })).status).toBe(422);
    const chosen = await postForm(link, { password: "a new password" });
    expect([chosen.status, chosen.location]).toEqual([303, "/login/?next=/&done=reset"]);
    expect(await browser.viewer()).toBeNull();
    expect((await postForm(link, { password: "a third password" })).status).toBe(422);
    expect((await postForm("/login/", who)).status).toBe(422);
    expect((await postForm("/login/", { ...who, password: "a new password" })).status).toBe(303);
  });

  it("is told alike for an address that nobody has, and opens an imported account to whoever has its address", async () => {
    const nobody = await postForm("/password/forgotten/", { email: "nobody@example.com" });
    expect([nobody.status, nobody.location]).toEqual([303, "/email/sent/"]);
    expect(await mailsTo("nobody@example.com")).toEqual([]);
    await createUser(db(), { username: "imported", email: "imported@example.com", isImported: true });
    await postForm("/password/forgotten/", { email: "imported@example.com" });
    await postForm(linkIn((await mailsTo("imported@example.com")).at(-1)), { password: PASSWORD });
    const browser = new Browser();
    await browser.post("/login/", { email: "imported@example.com", password: PASSWORD });
    expect(await browser.viewer()).toMatchObject({ username: "imported" });
  });
});

describe("an account's own settings", () => {
  it("change the password for whoever knows it, and end the other sessions", async () => {
    const { browser, ...who } = await signedIn();
    const elsewhere = new Browser();
    await elsewhere.post("/login/", who);
    const wrong = { currentPassword: "wrong", password: "a new password" };
    expect((await browser.post("/settings/password/", wrong)).form?.errors).toHaveProperty("currentPassword");
    const before = browser.cookie;
    const right = { currentPassword: PASSWORD, password: "a new password" };
    expect((await browser.post("/settings/password/", right)).status).toBe(303);
    expect(browser.cookie).not.toBe(before);
    expect([await browser.viewer(), await elsewhere.viewer()]).toEqual([
      expect.objectContaining({ username: who.username }),
      null,
    ]);
    expect((await mailsTo(who.email)).at(-1)).toContain("was changed");
  });

  it("change the address once the new one is confirmed by the same account", async () => {
    const { browser, email, username } = await signedIn();
    const stranger = await signedIn();
    const wanted = `new-${email}`;
    const wrong = await browser.post("/settings/address/", { email: wanted, password: "wrong" });
    expect(wrong.form?.errors).toHaveProperty("password");
    await browser.post("/settings/address/", { email: wanted, password: PASSWORD });
    const link = linkIn((await mailsTo(wanted)).at(-1));
    expect((await postForm(link)).location).toMatch(/^\/login\/\?next=\/settings\/address\/confirm\//);
    expect((await stranger.browser.post(link)).status).toBe(422);
    expect((await browser.post(link)).status).toBe(303);
    expect(await db().user.findUnique({ where: { username } })).toMatchObject({ email: wanted });
    expect((await mailsTo(email)).at(-1)).toContain(wanted);
    expect((await browser.post(link)).status).toBe(422);
  });

  it("give no account the address of another one", async () => {
    const { browser, username, email } = await signedIn();
    const wanted = "taken-meanwhile@example.com";
    await browser.post("/settings/address/", { email: wanted, password: PASSWORD });
    const link = linkIn((await mailsTo(wanted)).at(-1));
    await createUser(db(), { email: wanted });
    expect((await browser.post(link)).status).toBe(422);
    expect(await db().user.findUnique({ where: { username } })).toMatchObject({ email });
  });

  it("end sessions: one's own, and nobody else's", async () => {
    const { browser, ...who } = await signedIn();
    const elsewhere = new Browser("Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36");
    await elsewhere.post("/login/", who);
    const stranger = await signedIn();
    const { sessionId = 0 } = (await elsewhere.viewer()) ?? {};
    const path = `/settings/sessions/${sessionId}/end/`;
    expect((await postForm(path)).location).toBe("/login/?next=/settings/sessions/");
    expect((await postForm(path, {}, { isJson: true })).status).toBe(401);
    expect((await stranger.browser.post(path)).status).toBe(403);
    expect(await elsewhere.viewer()).not.toBeNull();
    expect((await browser.post(path)).status).toBe(303);
    expect([await elsewhere.viewer(), (await browser.post(path)).status]).toEqual([null, 404]);
    await elsewhere.post("/login/", who);
    await browser.post("/settings/sessions/end-others/");
    expect(await elsewhere.viewer()).toBeNull();
    expect(await browser.viewer()).not.toBeNull();
    expect(await stranger.browser.viewer()).not.toBeNull();
  });

  it("close it: who they were stays, and a revision says so", async () => {
    const { browser, ...who } = await signedIn();
    const { id = 0 } = (await browser.viewer()) ?? {};
    const token = { userId: id, name: "t", digest: "d".repeat(64), start: "abc" };
    await db().apiToken.create({ data: token });
    expect((await browser.post("/settings/close/")).form?.errors).toHaveProperty("confirmed");
    const closed = await browser.post("/settings/close/", { confirmed: "on" });
    expect(closed.location).toBe("/login/?next=/&done=closed");
    expect([await browser.viewer(), browser.has("signed_in")]).toEqual([null, false]);
    expect((await postForm("/login/", who)).status).toBe(422);
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ isActive: false });
    expect(await db().apiToken.count({ where: { userId: id, revokedAt: null } })).toBe(0);
    const revision = await db().revision.findFirst({ where: { subjectKind: "user", subjectId: id } });
    expect(revision).toMatchObject({ before: { isActive: true }, after: { isActive: false } });
  });

  it("leave the last administrator theirs", async () => {
    const { browser, username } = await signedIn();
    await db().user.update({ where: { username }, data: { role: "administrator" } });
    expect((await browser.post("/settings/close/", { confirmed: "on" })).status).toBe(409);
    await createUser(db(), { role: "administrator" });
    expect((await browser.post("/settings/close/", { confirmed: "on" })).status).toBe(303);
  });
});
