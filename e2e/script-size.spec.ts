import { expect, test } from "@playwright/test";

/** Bytes as they travel, of all scripts that come before anybody touches the page. React and Next's own are 112 kB. */
const MAX_SCRIPT_BYTES = 120_000;

for (const address of ["/", "/packages/", "/packages/p/django-select2/", "/grids/g/task-queues/"]) {
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
    expect(total, JSON.stringify(scripts)).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
  });
}
