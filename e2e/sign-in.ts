import type { BrowserContext, Page } from "@playwright/test";
import type { User } from "@/prisma/generated/client";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { SECRET_OF_TESTS } from "@/tests/secret-of-tests";
import { sessionCookie } from "@/tests/session-cookie";

/** From here on `db()` is the database of the site that is visited. */
export function pointAtSite(): void {
  process.env.DATABASE_URL = process.env.DATABASE_FOR_TESTS;
  process.env.SECRET = SECRET_OF_TESTS;
  rereadEnvironment();
}

let count = 0;

/**
 * Makes somebody, and signs them in with this browser, as if they had come back. What is made for a test stays until the
 * site ends: their names are their own.
 */
export async function signIn(
  browser: Page | BrowserContext,
  who: Parameters<typeof createUser>[1] = {},
): Promise<User> {
  pointAtSite();
  count += 1;
  const username = `person-${process.pid}-${Date.now()}-${count}`;
  const user = await createUser(db(), {
    username,
    email: `${username}@example.com`,
    emailVerified: true,
    ...who,
  });
  const [name = "", value = ""] = (await sessionCookie(user.id)).split("=");
  const context = "context" in browser ? browser.context() : browser;
  const url = process.env.SITE_FOR_TESTS ?? "";
  await context.addCookies([
    { name, value, url, httpOnly: true, sameSite: "Lax" },
    { name: "signed_in", value: "1", url, sameSite: "Lax" },
  ]);
  return user;
}
