import { describe, expect, it } from "vitest";
import { RateLimit } from "@/server/front-door/rate-limit";

const MINUTE_MS = 60_000;
const NOON_MS = 1_000_000;

/** How many of so many requests at one moment are allowed. */
const allowed = (limit: RateLimit, client: string, requests: number, nowMs: number) =>
  Array.from({ length: requests }, () => limit.take(client, nowMs)).filter(({ isAllowed }) => isAllowed)
    .length;

describe("a limit", () => {
  it.each([1, 7, 60, 1_200, 100_000])("allows exactly its quota at once: %i", (requests) => {
    const limit = new RateLimit({ requests, windowMs: MINUTE_MS });
    expect(allowed(limit, "a", requests, NOON_MS)).toBe(requests);
    expect(limit.take("a", NOON_MS)).toMatchObject({
      isAllowed: false,
      remaining: 0,
      resetMs: expect.closeTo(MINUTE_MS, 1) as number,
    });
  });

  it("says what is left, and when all is there again", () => {
    const limit = new RateLimit({ requests: 3, windowMs: 3_000 });
    expect(limit.take("a", 0)).toEqual({ isAllowed: true, remaining: 2, resetMs: 1_000, retryMs: 0 });
    expect(limit.take("a", 500)).toEqual({ isAllowed: true, remaining: 1, resetMs: 1_500, retryMs: 0 });
    expect(limit.take("a", 500)).toEqual({ isAllowed: true, remaining: 0, resetMs: 2_500, retryMs: 0 });
    expect(limit.take("a", 500)).toEqual({ isAllowed: false, remaining: 0, resetMs: 2_500, retryMs: 500 });
  });

  it("allows one again at the moment that it named, and not before", () => {
    const limit = new RateLimit({ requests: 2, windowMs: 2_000 });
    allowed(limit, "a", 2, NOON_MS);
    const { retryMs } = limit.take("a", NOON_MS);
    expect(limit.take("a", NOON_MS + retryMs - 2).isAllowed).toBe(false);
    expect(limit.take("a", NOON_MS + retryMs).isAllowed).toBe(true);
    expect(limit.take("a", NOON_MS + retryMs).isAllowed).toBe(false);
  });

  it("never refuses who keeps to the quota, however long", () => {
    const limit = new RateLimit({ requests: 7, windowMs: 1_000 });
    const refused = Array.from({ length: 10_000 }, (_, index) => limit.take("a", (index * 1_000) / 7)).filter(
      ({ isAllowed }) => !isAllowed,
    );
    expect(refused).toEqual([]);
  });

  it("does not lengthen the wait of who asks in vain", () => {
    const limit = new RateLimit({ requests: 1, windowMs: 1_000 });
    expect(allowed(limit, "a", 100, NOON_MS)).toBe(1);
    expect(limit.take("a", NOON_MS + 1_000).isAllowed).toBe(true);
  });

  it("gives the whole quota back after a silence, and no more than that", () => {
    const limit = new RateLimit({ requests: 5, windowMs: MINUTE_MS });
    allowed(limit, "a", 5, NOON_MS);
    expect(allowed(limit, "a", 10, NOON_MS + 10 * MINUTE_MS)).toBe(5);
  });

  it("counts clients apart, and remembers no more of them than it may", () => {
    const limit = new RateLimit({ requests: 1, windowMs: MINUTE_MS }, 2);
    for (const client of ["a", "b", "c"]) expect(limit.take(client, NOON_MS).isAllowed).toBe(true);
    expect(limit.clients).toBe(2);
    expect(limit.take("c", NOON_MS).isAllowed).toBe(false);
    expect(limit.take("a", NOON_MS).isAllowed).toBe(true);
  });
});
