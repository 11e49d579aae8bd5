import { expect, it } from "vitest";
import { movedPlace } from "./cell-moves";

const size = { rows: 20, columns: 10, pageRows: 6 };
const from = { row: 8, column: 4 };
const key = (name: string) => ({ key: name.replace("Ctrl+", ""), ctrlKey: name.startsWith("Ctrl+") });

it.each([
  ["ArrowUp", 7, 4],
  ["ArrowDown", 9, 4],
  ["ArrowLeft", 8, 3],
  ["ArrowRight", 8, 5],
  ["PageUp", 2, 4],
  ["PageDown", 14, 4],
  ["Home", 8, 0],
  ["End", 8, 9],
  ["Ctrl+Home", 0, 0],
  ["Ctrl+End", 19, 9],
])("%s leads to row %i, column %i", (name, row, column) => {
  expect(movedPlace(from, key(name), size)).toEqual({ row, column });
});

it.each([
  [{ row: 0, column: 0 }, "ArrowUp"],
  [{ row: 0, column: 0 }, "ArrowLeft"],
  [{ row: 0, column: 0 }, "PageUp"],
  [{ row: 19, column: 9 }, "ArrowDown"],
  [{ row: 19, column: 9 }, "ArrowRight"],
  [{ row: 19, column: 9 }, "PageDown"],
])("stays at the edge %j with %s", (edge, name) => {
  expect(movedPlace(edge, key(name), size)).toEqual(edge);
});

it.each(["a", "Enter", "Tab", "Ctrl+ArrowLeft", "Ctrl+PageDown"])("leaves %s to others", (name) => {
  expect(movedPlace(from, key(name), size)).toBeNull();
});
