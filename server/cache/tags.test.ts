import { setTimeout as later } from "node:timers/promises";
import { expect, test } from "vitest";
import { collectTags, dependsOn, tags } from "@/server/cache/tags";

test("collects what is declared anywhere below, across awaits", async () => {
  const collected = await collectTags(async (names) => {
    dependsOn(tags.package(7));
    await later(1);
    await Promise.all([later(1).then(() => dependsOn(tags.grids, tags.package(7)))]);
    return [...names];
  });
  expect(collected).toEqual(["package:7", "grids"]);
});

test("keeps concurrent answers apart", async () => {
  const collect = (id: number) =>
    collectTags(async (names) => {
      await later(1);
      dependsOn(tags.package(id));
      return [...names];
    });
  expect(await Promise.all([collect(1), collect(2)])).toEqual([["package:1"], ["package:2"]]);
});

test("does nothing outside an answer", () => {
  expect(() => dependsOn(tags.grids)).not.toThrow();
});
