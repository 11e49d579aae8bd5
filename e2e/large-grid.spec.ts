import { expect, test } from "@playwright/test";
import { withLargeGrid } from "./with-large-grid";

// A trace copies the whole page at each key.
test.use({ trace: "off" });

test.describe("a grid of 200 packages and 50 features", () => {
  withLargeGrid("large");

  test("is walked through by keyboard, and no cell hides beneath what stays", async ({ page }) => {
    await page.goto("/grids/g/large/");
    await expect(page.locator("#grid-counts")).toHaveText("200 packages, most stars first · 65 rows");
    await expect(page.locator("#grid td[tabindex='0']")).toHaveCount(1);
    await page.locator("#grid-share").focus();
    await page.keyboard.press("Tab");
    await expect(page.locator("#grid td").first()).toBeFocused();

    const place = () =>
      page.evaluate(() => {
        const cell = document.activeElement as HTMLTableCellElement;
        const table = cell.closest("table");
        const rows = [...(table?.rows ?? [])].filter((row) => !row.classList.contains("band"));
        const [box, head, first] = [cell, table?.tHead, table?.rows[0]?.cells[0]].map((element) =>
          element?.getBoundingClientRect(),
        );
        const isHeader = cell.closest("thead") !== null || cell.cellIndex === 0;
        const isClear =
          (box?.top ?? 0) >= (head?.bottom ?? 0) - 1 && (box?.left ?? 0) >= (first?.right ?? 0) - 1;
        const isInside = (box?.bottom ?? 0) <= innerHeight + 1 && (box?.right ?? 0) <= innerWidth;
        return [
          rows.indexOf(cell.parentElement as HTMLTableRowElement),
          cell.cellIndex,
          isHeader || isClear,
          isInside,
        ];
      });
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return place();
    };
    expect(await press("ArrowRight")).toEqual([1, 2, true, true]);
    expect(await press("ArrowDown")).toEqual([2, 2, true, true]);
    expect(await press("End")).toEqual([2, 200, true, true]);
    expect(await press("Control+End")).toEqual([65, 200, true, true]);
    expect(await press("ArrowUp")).toEqual([64, 200, true, true]);
    expect(await press("Home")).toEqual([64, 0, true, true]);
    expect(await press("ArrowRight")).toEqual([64, 1, true, true]);
    // How many rows a page has depends on the machine's fonts, as their heights do.
    const [row, ...seen] = await press("PageUp");
    expect(Number(row)).toBeLessThan(62);
    expect(seen).toEqual([1, true, true]);
    expect(await press("Control+Home")).toEqual([0, 0, true, true]);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page.locator("#grid thead th[id] a:first-child").first()).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator("#grid .m").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect(page.locator("#grid :focus")).toHaveCount(0);
  });

  test("costs less than 250 kB, in either coding, however it is looked at", async ({ request }) => {
    for (const query of ["", "?hide=1"])
      for (const coding of ["gzip", "br"]) {
        const answer = await request.head(`/grids/g/large/${query}`, {
          headers: { "accept-encoding": coding },
        });
        expect(answer.headers()["content-encoding"]).toBe(coding);
        expect(Number(answer.headers()["content-length"])).toBeLessThan(250_000);
      }
  });
});
