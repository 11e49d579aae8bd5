import { afterAll, beforeAll, beforeEach, expect, vi } from "vitest";
import { db } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { Browser } from "@/tests/browser";
import { FakeProvider } from "@/tests/fake-provider";
import { siteDatabase } from "@/tests/site-database";

/** A site where people sign in by a provider, which vouches for somebody else in each test. */
export async function providerSite(): Promise<FakeProvider> {
  const fake = await FakeProvider.start();
  let count = 100;
  siteDatabase();
  beforeAll(() => {
    vi.stubEnv("SECRET", "a secret of a test, which is long enough");
    for (const [name, value] of Object.entries(fake.settings)) vi.stubEnv(name, value);
    rereadEnvironment();
  });
  afterAll(() => fake.stop());
  beforeEach(async () => {
    await db().quota.deleteMany();
    count += 1;
    const login = `octo${count}`;
    fake.person = { id: count, login, name: "Octo", email: `${login}@example.com`, isVerified: true };
    fake.isDenied = fake.isBroken = false;
  });
  return fake;
}

/** What the provider answers to a browser that it is asked to vouch for: where it leads back to. */
export async function vouched(location: string | null): Promise<string> {
  const answer = await fetch(location ?? "", { redirect: "manual" });
  return answer.headers.get("location") ?? "";
}

/** The whole way there and back. */
export async function signInBy(provider: string, browser = new Browser(), next = "/grids/") {
  const begun = await browser.post(`/login/${provider}/`, { next });
  expect(begun.status).toBe(303);
  return { browser, back: await browser.get(await vouched(begun.location)) };
}
