import { expect, it } from "vitest";
import { fillIn } from "./fill-in";

it("puts facts in the places of their names, and refuses a name that means nothing", () => {
  expect(fillIn("{{name}} for {{framework}}: {{name}}", { name: "A $& b", framework: "" })).toBe(
    "A $& b for : A $& b",
  );
  expect(() => fillIn("{{nmae}}", { name: "A" })).toThrow("{{nmae}} is none of the facts: name.");
  expect(() => fillIn("{{toString}}", { name: "A" })).toThrow();
});
