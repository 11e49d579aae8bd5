import { describe, expect, it } from "vitest";
import { createAuth } from "@/server/accounts/auth";
import { db } from "@/server/db";
import { accountSite, PASSWORD, registered, signedIn } from "@/tests/account-site";
import { Browser } from "@/tests/browser";
import { postForm, SITE } from "@/tests/post-form";

accountSite();

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

  it("is refused after too many tries, for that account and whoever tries", async () => {
    const who = await registered();
    const guess = { email: who.email, password: "guess" };
    const headers = { "x-forwarded-for": "198.51.100.7" };
    const tries = [];
    for (let index = 0; index < 11; index += 1)
      tries.push((await postForm("/login/", guess, { headers })).status);
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
    expect((await postForm("/login/", who, { headers })).status).toBe(429);
    // Whose account it is signs in meanwhile, from where they are.
    expect((await postForm("/login/", who)).status).toBe(303);
    const other = await registered();
    expect((await postForm("/login/", other)).status).toBe(303);
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
