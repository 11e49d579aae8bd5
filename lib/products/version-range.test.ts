import { expect, it } from "vitest";
import { allowsCycle } from "./version-range";

it.each([
  [">=3.8", "3.14", true],
  [">=3.10", "3.9", false],
  [">=3.10.2", "3.10", true],
  [">=3", "3.9", true],
  [">=3.8,<4", "3.14", true],
  [">=3.8, <3.14", "3.14", false],
  ["<3.14.5", "3.14", true],
  ["<4", "4.0", false],
  ["<=3.13", "3.14", false],
  ["<=3.14", "3.14", true],
  ["==3.10.*", "3.10", true],
  ["==3.*", "3.10", true],
  ["==3.10.4", "3.11", false],
  [">=3.8,!=3.10.*", "3.10", false],
  [">=3.8,!=3.10.1", "3.10", true],
  [">=2.7,!=3.0.*,!=3.1.*", "3", true],
  ["!=3.10.4.*", "3.10", true],
  ["<3", "3", false],
  ["~=3.8", "3.14", true],
  ["~=3.8", "4.0", false],
  ["~=3.8.1", "3.9", false],
  [">=2.7,!=3.0.*,!=3.1.*", "3.14", true],
  ["3.10", "3.10", true],
])("%s lets %s in: %s", (range, cycle, expected) => expect(allowsCycle(range, cycle)).toBe(expected));

it.each(["", "python3", ">=three", "^3.8"])("cannot read %s", (range) =>
  expect(allowsCycle(range, "3.14")).toBeNull(),
);
