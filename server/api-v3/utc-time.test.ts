import { expect, it } from "vitest";
import { utcTime, utcTimeOrNull } from "./utc-time";

it.each([
  ["2026-02-15 23:02:37.757866+00", "2026-02-15T23:02:37.757Z"],
  ["2010-08-14 22:37:50+00", "2010-08-14T22:37:50Z"],
  ["2022-03-13 06:59:59.999999+00", "2022-03-13T06:59:59.999Z"],
  ["2022-03-13 06:59:57.000001+00", "2022-03-13T06:59:57.000Z"],
  ["2020-03-08 07:00:00.1+00", "2020-03-08T07:00:00.100Z"],
])("cuts %s to milliseconds", (stored, written) => {
  expect(utcTime(stored)).toBe(written);
});

it("leaves an unknown time unknown", () => {
  expect(utcTimeOrNull(null)).toBeNull();
});
