import { describe, expect, it, vi } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { Browser } from "@/tests/browser";
import { FakeProvider } from "@/tests/fake-provider";
import { providerSite, signInBy, vouched } from "@/tests/provider-site";

const fake = await providerSite();

describe.each(["github", "oidc"])("signing in by %s", (provider) => {
  it("makes an account of a name like theirs, finds it again, and keeps no token", async () => {
    const { browser, back } = await signInBy(provider);
    expect(back).toEqual({ status: 303, location: "/grids/" });
    const { login, email } = fake.person;
    expect(await browser.viewer()).toMatchObject({ username: login, email, role: "member" });
    expect(browser.has("signed_in")).toBe(true);
    const again = await signInBy(provider);
    expect((await again.browser.viewer())?.id).toBe((await browser.viewer())?.id);
    const account = await db().account.findFirstOrThrow({ where: { user: { username: login } } });
    expect(account).toMatchObject({ accessToken: null, refreshToken: null, idToken: null });
  });

  it("finds them by what never changes, when they have another address there", async () => {
    const { browser } = await signInBy(provider);
    fake.person = { ...fake.person, email: `moved-${fake.person.email}`, login: `moved-${fake.person.id}` };
    const again = await signInBy(provider);
    expect(await again.browser.viewer()).toMatchObject({ id: (await browser.viewer())?.id });
  });

  it("gives nobody the name of an account, and no account for a name", async () => {
    const imported = await createUser(db(), { username: fake.person.login, email: null, isImported: true });
    const { browser } = await signInBy(provider);
    const viewer = await browser.viewer();
    expect(viewer?.id).not.toBe(imported.id);
    expect(viewer?.username).toBe(`${imported.username}-2`);
  });

  it("opens an imported account of the same, confirmed address", async () => {
    const { email } = fake.person;
    const { id } = await createUser(db(), {
      username: `imported-${fake.person.id}`,
      email,
      isImported: true,
    });
    const { browser } = await signInBy(provider);
    expect((await browser.viewer())?.id).toBe(id);
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ emailVerified: true });
  });

  it("takes what a stranger set up with that address away from the stranger", async () => {
    const { email } = fake.person;
    const password = "the stranger's password";
    await new Browser().post("/register/", { username: `stranger-${fake.person.id}`, email, password });
    const { browser } = await signInBy(provider);
    expect(await browser.viewer()).toMatchObject({ email });
    expect((await new Browser().post("/login/", { email, password })).status).toBe(422);
  });

  it("opens nothing for an address that is only claimed", async () => {
    const { email } = fake.person;
    await createUser(db(), { username: `claimed-${fake.person.id}`, email, emailVerified: true });
    fake.person = { ...fake.person, isVerified: false };
    const { browser, back } = await signInBy(provider);
    expect(back.location).toBe("/login/?next=/grids/&error=email_not_found");
    expect(await browser.viewer()).toBeNull();
    expect(await db().account.count({ where: { user: { email } } })).toBe(0);
  });

  it("says so when they do not want to", async () => {
    fake.isDenied = true;
    const { browser, back } = await signInBy(provider);
    expect(back).toEqual({ status: 303, location: "/login/?next=/grids/&error=access_denied" });
    expect(await browser.viewer()).toBeNull();
  });

  it("leads to no other site", async () => {
    const { back } = await signInBy(provider, new Browser(), "https://evil.example/");
    expect(back.location).toBe("/");
  });

  it("lets nobody in to a closed account", async () => {
    const { browser } = await signInBy(provider);
    await db().user.update({ where: { id: (await browser.viewer())?.id }, data: { isActive: false } });
    const again = await signInBy(provider);
    expect(again.back.location).toContain("error=account_closed");
    expect(await again.browser.viewer()).toBeNull();
  });

  it("is not begun by another browser, nor finished twice, nor with a state that is made up", async () => {
    const browser = new Browser();
    const { location } = await browser.post(`/login/${provider}/`, { next: "/" });
    const back = await vouched(location);
    const victim = new Browser();
    expect((await victim.get(back)).location).toContain("error=state_mismatch");
    expect(await victim.viewer()).toBeNull();
    await browser.get(back);
    const late = new Browser();
    for (const [name, value] of browser.cookie.split("; ").map((pair) => pair.split("=")))
      if (name?.includes("state")) late.set(name, value ?? "");
    expect((await late.get(back)).location).toContain("error=");
    expect(await late.viewer()).toBeNull();
    const madeUp = `/api/auth/callback/${provider}?code=code-1&state=made-up`;
    expect((await new Browser().get(madeUp)).location).toContain("error=state_mismatch");
    expect((await new Browser().get(`/api/auth/callback/${provider}`)).location).toContain("error=");
  });

  it("refuses a code that the provider did not give", async () => {
    const browser = new Browser();
    const { location } = await browser.post(`/login/${provider}/`, { next: "/" });
    const back = new URL(await vouched(location));
    back.searchParams.set("code", "stolen");
    expect((await browser.get(back.href)).location).toContain("error=invalid_code");
    expect(await browser.viewer()).toBeNull();
  });

  it("ends the session that the browser had", async () => {
    const { browser } = await signInBy(provider);
    const before = browser.cookie;
    await signInBy(provider, browser);
    const stale = new Browser();
    for (const [name, value] of before.split("; ").map((pair) => pair.split("=")))
      stale.set(name ?? "", value ?? "");
    expect(await stale.viewer()).toBeNull();
  });
});

describe("a provider that is out of order", () => {
  it("is told of, and nothing fails", async () => {
    fake.isBroken = true;
    const refused = await new Browser().post("/login/oidc/", { next: "/" });
    expect([refused.status, refused.drawnAt]).toEqual([503, "/form-refused/"]);
    fake.isBroken = false;
    const browser = new Browser();
    const { location } = await browser.post("/login/github/", { next: "/" });
    const back = await vouched(location);
    fake.isBroken = true;
    expect((await browser.get(back)).location).toContain("error=");
    expect(await browser.viewer()).toBeNull();
  });

  it("is not asked at a private address that nobody allowed", async () => {
    vi.stubEnv("OIDC_ISSUER", "http://10.255.255.1");
    rereadEnvironment();
    const refused = await new Browser().post("/login/oidc/", { next: "/" });
    expect(refused.status).toBe(503);
    vi.stubEnv("OIDC_ISSUER", fake.origin);
    rereadEnvironment();
  });
});

it("a provider that is not set up is none", async () => {
  vi.stubEnv("GITHUB_CLIENT_SECRET", "");
  rereadEnvironment();
  expect((await new Browser().post("/login/github/")).status).toBe(404);
  expect((await new Browser().get("/api/auth/callback/github")).status).toBe(404);
  vi.stubEnv("GITHUB_CLIENT_SECRET", FakeProvider.client.secret);
  rereadEnvironment();
  expect((await new Browser().post("/login/gitlab/")).status).toBe(404);
});
