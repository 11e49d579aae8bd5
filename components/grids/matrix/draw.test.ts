import { describe, expect, it } from "vitest";
import { type GridView, usualView } from "@/lib/grid-view";
import { gridColumn } from "@/tests/grid-column";
import { drawGrid } from "./draw";

const grid = { title: "Queues & more", slug: "queues" };
const said = (text: string) => ({ text, note: "", sourceUrl: "", checkedVersion: null });
const comparison = {
  features: [
    { id: 7, title: "Async", description: "Runs without waiting" },
    { id: 8, title: 'Types"; <b>', description: "" },
  ],
  columns: [gridColumn(1, { title: "alpha", stars: 9 }), gridColumn(2, { title: "<beta>", stars: 3 })],
  cells: new Map([
    [7, new Map([[1_001, said("yes")], [1_002, said("yes")]])], // prettier-ignore
    [8, new Map([[1_001, said("no")]])],
  ]),
};
const draw = (view: Partial<GridView> = {}) => drawGrid(grid, comparison, { ...usualView, ...view });
const rowOf = (html: string, title: string) =>
  html
    .split("\n")
    .find((line) => line.includes(`<bdi>${title}</bdi></th>`) || line.includes(`<bdi>${title}</bdi><small`));

describe("a grid", () => {
  it("is a table of packages with facts, activity and features", () => {
    const html = draw();
    expect(html).toContain('<caption class="sr-only">Comparison: Queues &amp; more</caption>');
    expect(html).toContain('id="c1"><a href="/packages/p/package-1/" title="alpha"><bdi>alpha</bdi></a>');
    expect([...html.matchAll(/scope="rowgroup" colspan="3"><span>(\w+)/g)].map(([, band]) => band)).toEqual([
      "Facts",
      "Activity",
      "Features",
    ]);
    expect(rowOf(html, "Stars")).toContain("<td>9</td><td>3</td>");
    expect(html).toContain("2 packages, most stars first · 17 rows");
  });

  it("escapes what people wrote, in text, attributes and styles", () => {
    const html = draw();
    expect(html).toContain('title="&lt;beta&gt;"><bdi>&lt;beta&gt;</bdi>');
    expect(html).toContain('style="--row:&quot;Types\\22 \\3b  \\3c b\\3e &quot;"');
    expect(html).not.toContain("<beta>");
  });

  it("leaves out the rows in which all packages say the same", () => {
    const html = draw({ isDifferencesOnly: true });
    expect(rowOf(html, "Async")).toBeUndefined();
    expect(rowOf(html, "Licence")).toBeUndefined();
    expect(rowOf(html, "Links"), "whose links say the same").toBeUndefined();
    expect(rowOf(html, "Stars")).toBeDefined();
    expect(html).toContain("2 of 17 rows");
  });

  it("compares nothing where there is one package", () => {
    expect(draw({ isDifferencesOnly: true, hidden: [2] })).toContain(
      "1 of 2 packages shown, most stars first · 17 rows",
    );
  });

  it("hides columns and rows, counts what is left, and leads back to everything", () => {
    const html = draw({ hidden: [1], hiddenRows: ["stars", "f7"] });
    expect(html).not.toContain("alpha");
    expect(rowOf(html, "Stars")).toBeUndefined();
    expect(html).toContain("1 of 2 packages shown, most stars first · 15 of 17 rows");
    expect(html).toContain('<a href="/grids/g/queues/">Show everything</a>');
    expect(html).toContain('<input type="hidden" form="grid-form" name="without" value="stars-f7">');
  });

  it("says so when nothing matches", () => {
    expect(draw({ text: "no such" })).toContain("No package of this grid matches.");
  });

  it("offers without a script what the menu of a column does", () => {
    const html = draw({ isChoosing: true, hidden: [2] });
    expect(html).toContain(
      'href="/grids/g/queues/?hide=2&amp;pin=1&amp;columns=on#p1" aria-label="Pin: alpha"',
    );
    expect(html).toContain('href="/grids/g/queues/?columns=on#p2" aria-label="Show: &lt;beta&gt;"');
    expect(html).toContain(
      'href="/grids/g/queues/?hide=2&amp;without=f7&amp;columns=on#r-f7" aria-label="Hide: Async"',
    );
  });

  it("tells the style sheet how many columns there are, and which stay", () => {
    expect(draw({ pinned: [2] })).toContain('<table style="--columns:2" data-pinned="1">');
  });
});
