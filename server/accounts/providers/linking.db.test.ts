import { describe, expect, it } from "vitest";
import { db } from "@/server/db";
import { Browser } from "@/tests/browser";
import { providerSite, signInBy, vouched } from "@/tests/provider-site";

const fake = await providerSite();

describe("linking", () => {
  it("adds a way to sign in to one's account, and takes it away again, but never the last", async () => {
    const { browser } = await signInBy("github");
    const { id = 0 } = (await browser.viewer()) ?? {};
    expect((await browser.post("/settings/sign-in/github/unlink/")).status).toBe(409);
    const begun = await browser.post("/settings/sign-in/oidc/link/");
    expect(begun.location).toContain(fake.origin);
    fake.person = { ...fake.person, email: "at-work@example.com" };
    expect((await browser.get(await vouched(begun.location))).location).toBe("/settings/sign-in/");
    const byCompany = await signInBy("oidc");
    expect((await byCompany.browser.viewer())?.id).toBe(id);
    expect((await browser.post("/settings/sign-in/github/unlink/")).status).toBe(303);
    expect((await browser.post("/settings/sign-in/github/unlink/")).status).toBe(404);
    expect((await browser.post("/settings/sign-in/oidc/unlink/")).status).toBe(409);
    expect(await db().account.findMany({ where: { userId: id }, select: { providerId: true } })).toEqual([
      { providerId: "oidc" },
    ]);
  });

  it("takes nothing that is somebody else's", async () => {
    await signInBy("oidc");
    const theirs = fake.person;
    fake.person = { ...theirs, id: theirs.id + 1_000, login: "another", email: "another@example.com" };
    const { browser } = await signInBy("github");
    fake.person = theirs;
    const { location } = await browser.post("/settings/sign-in/oidc/link/");
    const { location: told } = await browser.get(await vouched(location));
    expect(told).toBe("/settings/sign-in/?error=account_already_linked_to_different_user");
  });

  it("is for those who are signed in", async () => {
    const { location } = await new Browser().post("/settings/sign-in/oidc/link/");
    expect(location).toBe("/login/?next=/settings/sign-in/");
  });
});
