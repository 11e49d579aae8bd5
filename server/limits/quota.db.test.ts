import { describe, expect, it } from "vitest";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { type Asking, quotas, QuotaSpent, spendQuota } from "./quota";

siteDatabase();

const { times, seconds, timesNamed } = quotas["sign in"];

/** How many of so many uses at a time are let through. */
async function allowed(uses: number, who: Asking): Promise<number> {
  const verdicts = await Promise.allSettled(Array.from({ length: uses }, () => spendQuota("sign in", who)));
  return verdicts.filter(({ status }) => status === "fulfilled").length;
}

describe("a quota", () => {
  it("is spent by a person, however many ask at a time", async () => {
    expect(await allowed(times + 5, { person: "ada", address: "127.0.0.1" })).toBe(times);
    expect(await allowed(1, { person: "bob", address: "127.0.0.1" })).toBe(1);
  });

  it("is spent by an address, whoever they say they are", async () => {
    const tries = Array.from({ length: times + 3 }, (_, n) =>
      spendQuota("sign in", { person: `guess ${n}`, address: "192.0.2.7" }),
    );
    const refused = (await Promise.allSettled(tries)).filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(3);
    expect(await allowed(1, { person: "carol", address: "192.0.2.8" })).toBe(1);
  });

  it("leaves somebody who is only named to their own address, whoever else names them", async () => {
    const named = { person: "erin@example.com", isOnlyNamed: true };
    expect(await allowed(times + 5, { ...named, address: "198.51.100.1" })).toBe(times);
    expect(await allowed(1, { ...named, address: "198.51.100.2" })).toBe(1);
    expect(await allowed(times + 1, { ...named, address: "127.0.0.1" })).toBe(times);
  });

  it("is spent at last by all addresses together that name somebody, and nobody else's with it", async () => {
    const named = { person: "frank@example.com", isOnlyNamed: true };
    const tries = Array.from({ length: timesNamed + 4 }, (_, n) =>
      spendQuota("sign in", { ...named, address: `203.0.113.${n}` }),
    );
    const refused = (await Promise.allSettled(tries)).filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(4);
    expect(await allowed(1, { ...named, person: "grace@example.com", address: "203.0.113.250" })).toBe(1);
  });

  it("goes by the person alone for what sends mail to them, from wherever it is asked", async () => {
    const named = { person: "heidi@example.com", isOnlyNamed: true };
    const tries = Array.from({ length: quotas.mail.times + 2 }, (_, n) =>
      spendQuota("mail", { ...named, address: `192.0.2.${100 + n}` }),
    );
    const refused = (await Promise.allSettled(tries)).filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(2);
  });

  it("says how long to wait, and is there again after that", async () => {
    const who = { person: "dora", address: "127.0.0.1" };
    await allowed(times, who);
    const refused: unknown = await spendQuota("sign in", who).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(QuotaSpent);
    const wait = (refused as QuotaSpent).retryAfterSeconds;
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(seconds / times);
    await db().$executeRaw`UPDATE quota SET paid_off_at = paid_off_at - make_interval(secs => ${wait})`;
    expect(await allowed(1, who)).toBe(1);
  });
});
