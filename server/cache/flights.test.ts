import { expect, test, vi } from "vitest";
import { Flights } from "@/server/cache/flights";

test("makes one answer for all who ask for it at the same moment", async () => {
  const flights = new Flights<string>();
  const make = vi.fn(async () => "made");
  const results = await Promise.all([
    flights.join("a", 1, make),
    flights.join("a", 1, make),
    flights.join("b", 1, make),
  ]);
  expect(results).toEqual(["made", "made", "made"]);
  expect(make).toHaveBeenCalledTimes(2);
});

test("makes it anew for who asks after a change", async () => {
  const flights = new Flights<string>();
  const before = flights.join("a", 1, async () => "old");
  const after = flights.join("a", 2, async () => "new");
  expect(await Promise.all([before, after])).toEqual(["old", "new"]);
});

test("forgets a flight that failed", async () => {
  const flights = new Flights<string>();
  await expect(flights.join("a", 1, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await flights.join("a", 1, async () => "made")).toBe("made");
});
