import { expect, it } from "vitest";
import { barRectangle, shownCommits, weekMiddle, weekStart } from "./geometry";

it("spreads 52 weeks over the whole width", () => {
  expect(weekStart(0)).toBe("0%");
  expect(weekStart(26)).toBe("50%");
  expect(weekMiddle(51)).toBe("99.038%");
});

it("draws a bar from the zero line up", () => {
  expect(barRectangle(26, 5, 10)).toEqual({ x: "50.231%", y: "50%", width: "1.462%", height: "50%" });
  expect(barRectangle(0, 0, 10)).toMatchObject({ y: "100%", height: "0%" });
});

it("keeps a single commit visible beside a very busy week", () => {
  expect(shownCommits(1, 1000)).toBe(15);
  expect(shownCommits(0, 1000)).toBe(0);
});
