import { expect, test } from "@playwright/test";

/**
 * Bytes as they travel, of all scripts that come before anybody touches the page. React and Next's own are 112 kB; a grid
 * loads what moves in it, too.
 */
const maxBytes = {
  "/": 120_000,
  "/packages/": 120_000,
  "/packages/p/django-select2/": 120_000,
  "/grids/g/task-queues/": 124_000,
};

for (const [address, most] of Object.entries(maxBytes)) {
  test(`${address} sends little script before the first interaction`, async ({ page }) => {
    const sizes: Promise<[string, number]>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      const size = async (): Promise<[string, number]> => {
        const bytes = Number(await response.headerValue("content-length"));
        return [new URL(response.url()).pathname, bytes];
      };
      sizes.push(size());
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const scripts = await Promise.all(sizes);
    const total = scripts.reduce((sum, [, bytes]) => sum + bytes, 0);
    expect(total, JSON.stringify(scripts)).toBeGreaterThan(10_000);
    expect(total, JSON.stringify(scripts)).toBeLessThanOrEqual(most);
  });
}
