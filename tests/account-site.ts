import { afterAll, beforeAll, beforeEach, expect, vi } from "vitest";
import { mailSent } from "@/server/accounts/mail/under-way";
import { db } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { Browser } from "@/tests/browser";
import { linkIn, Mailbox } from "@/tests/mailbox";
import { postForm } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

export const PASSWORD = "correct horse battery";

let mailbox: Mailbox | undefined;
let count = 0;

/** A site where people register, with a mailbox for all of them. */
export function accountSite(): void {
  siteDatabase();
  beforeAll(async () => {
    mailbox = await Mailbox.start();
    vi.stubEnv("SECRET", "a secret of a test, which is long enough");
    vi.stubEnv("SMTP_URL", mailbox.url);
    vi.stubEnv("MAIL_FROM", "catalogue@example.org");
    rereadEnvironment();
  });
  afterAll(() => mailbox?.stop());
  // What is tried here often is meant to be.
  beforeEach(() => db().quota.deleteMany());
}

export async function mailsTo(address: string): Promise<string[]> {
  await mailSent();
  return mailbox?.to(address) ?? [];
}

/** Somebody who registered and confirmed their address. */
export async function registered() {
  count += 1;
  const who = { username: `ada-${count}`, email: `ada-${count}@example.com`, password: PASSWORD };
  await postForm("/register/", who);
  await postForm(linkIn((await mailsTo(who.email)).at(-1)), { password: who.password });
  return who;
}

export async function signedIn() {
  const who = await registered();
  const browser = new Browser();
  const { status } = await browser.post("/login/", who);
  expect(status).toBe(303);
  return { ...who, browser };
}
