import { describe, expect, it } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { accountSite, mailsTo, PASSWORD, registered } from "@/tests/account-site";
import { Browser } from "@/tests/browser";
import { linkIn } from "@/tests/mailbox";
import { postForm } from "@/tests/post-form";

accountSite();

describe("registering", () => {
  it("makes an account that can be used once its address is confirmed, by whoever has the mail and the password", async () => {
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
    const guessed = await postForm(link, { password: "another password" });
    expect([guessed.status, guessed.form?.errors.password]).toEqual([
      422,
      [expect.stringContaining("not the")],
    ]);
    expect(await db().user.count({ where: { username: "grace", emailVerified: true } })).toBe(0);
    expect((await postForm(link, who)).location).toBe("/login/?next=/&done=confirmed");
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
      const { status, form } = await postForm(`/email/confirm/?token=${token}`, { password: PASSWORD });
      expect([status, form?.errors[""]?.[0]]).toEqual([422, expect.stringContaining("no longer right")]);
    }
  });
});
