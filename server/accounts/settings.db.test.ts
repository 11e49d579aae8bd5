import { describe, expect, it } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { accountSite, mailsTo, PASSWORD, signedIn } from "@/tests/account-site";
import { Browser } from "@/tests/browser";
import { linkIn } from "@/tests/mailbox";
import { postForm } from "@/tests/post-form";

accountSite();

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
