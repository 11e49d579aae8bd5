import { describe, expect, it } from "vitest";
import { featureCell } from "./feature-cell";

const cell = (text: string, more = {}) =>
  featureCell({ text, note: "", sourceUrl: "", checkedVersion: null, ...more }).text;

describe("a cell", () => {
  it.each([
    ["yes", '<b class="y y1">Yes</b>'],
    ["++", '<b class="y y2">Yes</b>'],
    ["-3", '<b class="n n3">No</b>'],
    ["no (planned)", '<b class="n n1">No</b> <span dir="auto">(planned)</span>'],
    ["partial: on PostgreSQL", '<b class="p">In part</b> <span dir="auto">on PostgreSQL</span>'],
    ["node", '<span dir="auto">node</span>'],
    [
      "+ see https://a.example/b",
      '<b class="y y1">Yes</b> <span dir="auto">see <a href="https://a.example/b" rel="noopener nofollow ugc">https://a.example/b</a></span>',
    ],
    ["<img src=x onerror=alert(1)>", '<span dir="auto">&lt;img src=x onerror=alert(1)&gt;</span>'],
    ["", ""],
  ])("shows %j as %s", (text, markup) => {
    expect(cell(text)).toBe(markup);
  });

  it("says nothing where there is none", () => {
    expect(featureCell(undefined).text).toBe("");
  });

  it("tells what its statement rests on", () => {
    expect(cell("yes", { note: "by <all>", sourceUrl: "https://a.example/", checkedVersion: "4.2" })).toBe(
      '<b class="y y1">Yes</b><small><span dir="auto">by &lt;all&gt;</span> · <a href="https://a.example/" rel="noopener nofollow ugc">Source</a> · checked with 4.2</small>',
    );
  });

  it("leads nowhere that a link may not lead to", () => {
    expect(cell("yes", { sourceUrl: "javascript:alert(1)" })).not.toContain("href");
  });
});
