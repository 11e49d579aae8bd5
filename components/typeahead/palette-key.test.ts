import { expect, it } from "vitest";
import { asksForPalette } from "./palette-key";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const asks = (keys: object, isTyping = false, isOn = true) =>
  asksForPalette({ key: "", ...none, ...keys }, isTyping, () => isOn);

it("asks with Ctrl or Cmd and K, while typing too", () => {
  expect(asks({ key: "k", ctrlKey: true })).toBe(true);
  expect(asks({ key: "K", metaKey: true }, true)).toBe(true);
});

it("asks with a slash, however the keyboard writes it", () => {
  expect(asks({ key: "/" })).toBe(true);
  expect(asks({ key: "/", shiftKey: true })).toBe(true);
});

it.each([
  ["a slash that is being typed", { key: "/" }, true, true],
  ["a slash that was turned off", { key: "/" }, false, false],
  ["a slash with another key", { key: "/", ctrlKey: true }, false, true],
  ["a part of a character", { key: "/", isComposing: true }, false, true],
  ["K alone", { key: "k" }, false, true],
  ["the browser's own shortcuts", { key: "k", ctrlKey: true, shiftKey: true }, false, true],
  ["AltGr and K", { key: "k", ctrlKey: true, altKey: true }, false, true],
])("does not ask with %s", (_, keys, isTyping, isOn) => {
  expect(asks(keys, isTyping, isOn)).toBe(false);
});
