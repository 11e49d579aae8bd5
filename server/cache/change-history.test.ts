import { expect, test } from "vitest";
import { ChangeHistory } from "@/server/cache/change-history";

test("knows that a tag changed after a moment, and not before it", () => {
  const history = new ChangeHistory();
  history.changed("package:1");
  const moment = history.now();
  expect(history.hasChangedSince(moment, ["package:1"])).toBe(false);
  history.changed("package:2");
  expect(history.hasChangedSince(moment, ["package:1"])).toBe(false);
  expect(history.hasChangedSince(moment, ["package:1", "package:2"])).toBe(true);
});

test("counts everything as changed after a change that names no tag", () => {
  const history = new ChangeHistory();
  const moment = history.now();
  history.everythingChanged();
  expect(history.hasChangedSince(moment, ["grids"])).toBe(true);
  expect(history.hasChangedSince(history.now(), ["grids"])).toBe(false);
});

test("refuses what began before a change it no longer remembers", () => {
  const history = new ChangeHistory(2);
  const moment = history.now();
  for (const tag of ["a", "b", "c"]) history.changed(tag);
  expect(history.hasChangedSince(moment, ["never changed"])).toBe(true);
  expect(history.hasChangedSince(history.now(), ["a", "b", "c"])).toBe(false);
});
