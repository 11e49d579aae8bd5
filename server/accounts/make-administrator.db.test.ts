import { describe, expect, it } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { makeAdministrator } from "@/server/accounts/make-administrator";
import { db } from "@/server/db";
import { accountSite, PASSWORD, signedIn } from "@/tests/account-site";
import { Browser } from "@/tests/browser";
import { postForm } from "@/tests/post-form";

accountSite();

describe("the command that makes administrators", () => {
  it("makes an account whose password is chosen by a link, once", async () => {
    const made = await makeAdministrator("Boss@example.com");
    expect(made).toMatchObject({ username: "Boss", isNew: true, hasPassword: false });
    const link = made.passwordPath ?? "";
    expect((await postForm(link, { password: PASSWORD })).status).toBe(303);
    expect((await postForm(link, { password: PASSWORD })).status).toBe(422);
    const browser = new Browser();
    await browser.post("/login/", { email: "boss@example.com", password: PASSWORD });
    expect(await browser.viewer()).toMatchObject({ username: "Boss", role: "administrator" });
    const revision = await db().revision.findFirst({ where: { actorLabel: "make-administrator" } });
    expect(revision).toMatchObject({ actorId: null, subjectKind: "user", after: { role: "administrator" } });
  });

  it("knows accounts by name and by address, and leaves their password", async () => {
    const { browser, username, email } = await signedIn();
    expect(await makeAdministrator(username)).toMatchObject({ username, isNew: false, hasPassword: true });
    expect(await browser.viewer()).toMatchObject({ role: "administrator" });
    expect(await makeAdministrator(email.toUpperCase())).toMatchObject({ username, isNew: false });
  });

  it("gives an imported account the address that it lacks", async () => {
    await createUser(db(), { username: "imported", email: null, isImported: true });
    expect((await makeAdministrator("imported")).passwordPath).toBeNull();
    expect((await makeAdministrator("imported", "I@example.com")).passwordPath).not.toBeNull();
    const { email } = await db().user.findUniqueOrThrow({ where: { username: "imported" } });
    expect(email).toBe("i@example.com");
  });

  it("makes nobody of a name alone", async () => {
    await expect(makeAdministrator("nobody")).rejects.toMatchObject({ code: "not_found" });
    expect(await db().user.count({ where: { username: "nobody" } })).toBe(0);
  });
});
