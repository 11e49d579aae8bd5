import { expect, it } from "vitest";
import { hostAccountOf } from "./account";

it.each([
  ["ann", "ann"],
  ["@ann", "ann"],
  ["https://github.com/Ann-B/", "Ann-B"],
  ["www.github.com/ann", "ann"],
  ["", ""],
  ["https://github.com/", ""],
])("%j is the account %j", (text, name) => {
  expect(hostAccountOf(text, "github.com")).toBe(name);
});

it.each(["https://gitlab.com/ann", "ann/repository", "a b", "<script>", "-ann", "githubxcom/ann"])(
  "%j is none",
  (text) => {
    expect(hostAccountOf(text, "github.com")).toBeNull();
  },
);
