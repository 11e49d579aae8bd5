import { describe, expect, it } from "vitest";
import { differencesOf } from "./difference";

const partsOf = (...given: Parameters<typeof differencesOf>) =>
  differencesOf(...given).map(({ label, parts }) => [label, parts.map(({ is, text }) => `${is[0]}:${text}`)]);

describe("what differs between two states", () => {
  it("is told word by word in texts, and as a whole in addresses", () => {
    const before = {
      slug: "old-name",
      description: "Sends mail to people.",
      documentationUrl: "https://a.example/x",
    };
    const after = {
      slug: "old-name",
      description: "Sends letters to people.",
      documentationUrl: "https://a.example/y",
    };
    expect(partsOf("package", before, after)).toEqual([
      ["description", ["s:Sends ", "r:mail", "a:letters", "s: to people."]],
      ["documentation", ["r:https://a.example/x", "a:https://a.example/y"]],
    ]);
  });

  it("is told in the order of the form, fields without a name of ours last", () => {
    const before = { someNewThing: 1, description: "a", title: "b" };
    const after = { someNewThing: 2, description: "c", title: "d" };
    expect(partsOf("package", before, after).map(([label]) => label)).toEqual([
      "title",
      "description",
      "some new thing",
    ]);
  });

  it("notices what only spaces make different", () => {
    expect(partsOf("package", { description: "a b" }, { description: "a  b" })).toEqual([
      ["description", ["s:a", "r: ", "a:  ", "s:b"]],
    ]);
  });

  it("is all that it says of something new, or gone, but not what says nothing", () => {
    const grid = { title: "Queues", slug: "queues", description: "", isLocked: false };
    const whole = [
      ["title", ["s:Queues"]],
      ["slug", ["s:queues"]],
      ["locked", ["s:no"]],
    ];
    expect(partsOf("grid", null, grid)).toEqual(whole);
    expect(partsOf("grid", grid, null)).toEqual(whole);
  });

  it("is a cell's, without what only says which cell it is", () => {
    const cell = { featureId: 1, feature: "Async", packageId: 2, package: "huey", note: "" };
    expect(partsOf("element", { ...cell, value: "yes" }, { ...cell, value: "no" })).toEqual([
      ["value", ["r:yes", "a:no"]],
    ]);
  });

  it("names the cells that went with a feature", () => {
    const cells = [
      { id: 1, feature: "Async", package: "huey", value: "yes" },
      { id: 2, feature: "Async", package: "celery", value: "no" },
    ];
    expect(partsOf("feature", { title: "Async", cells }, null)).toEqual([
      ["title", ["s:Async"]],
      ["cells", ["s:Async × huey: yes\nAsync × celery: no"]],
    ]);
  });

  it("keeps texts as they were typed, whatever they look like", () => {
    const typed = "<script>alert(1)</script>";
    expect(partsOf("package", { title: "" }, { title: typed })).toEqual([["title", [`a:${typed}`]]]);
  });

  it("does not take long over long texts that have nothing in common", () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, index) => word + index).join(" ");
    const startedMs = performance.now();
    const [difference] = differencesOf("package", { description: text("a") }, { description: text("b") });
    expect(difference?.parts.map(({ is }) => is)).toEqual(["removed", "added"]);
    expect(difference?.isLong).toBe(true);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });
});
