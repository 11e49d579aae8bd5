import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, type Page } from "@playwright/test";

type Seen = { status: number; etag: string | null; bytes: number; seesCookies: boolean };

let elsewhere: Server;
test.beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Elsewhere</title>");
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
});
test.afterAll(() => new Promise((resolve) => elsewhere.close(resolve)));

/** What a script of another site's page gets. */
async function askFromElsewhere(page: Page, url: string, headers: Record<string, string> = {}) {
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  return page.evaluate(
    async ([address, given]): Promise<Seen | "refused"> => {
      try {
        const answer = await fetch(address, { headers: given, cache: "no-store" });
        const { length } = await answer.text();
        const seesCookies = answer.headers.get("access-control-allow-credentials") !== null;
        return { status: answer.status, etag: answer.headers.get("etag"), bytes: length, seesCookies };
      } catch {
        return "refused";
      }
    },
    [url, headers] as const,
  );
}

for (const path of [
  "/api/v4/packages/?limit=2",
  "/api/v3/packages/",
  "/feeds/packages/latest/atom/",
  "/sitemap.xml",
]) {
  test(`a script of another site reads ${path}, and asks again with what it knows`, async ({
    page,
    baseURL,
  }) => {
    const whole = await askFromElsewhere(page, `${baseURL}${path}`);
    expect(whole).toMatchObject({
      status: 200,
      etag: expect.stringMatching(/^"/),
      seesCookies: false,
    });
    if (whole === "refused" || !whole.etag) throw new Error("There is nothing to ask again with.");
    // A header of the script's own: the browser asks with OPTIONS first.
    const same = await askFromElsewhere(page, `${baseURL}${path}`, { "if-none-match": whole.etag });
    expect(same).toMatchObject({ status: 304, bytes: 0, etag: whole.etag });
  });
}

test("a script of another site reads neither pages nor the health", async ({ page, baseURL }) => {
  for (const path of ["/packages/", "/health/"]) {
    expect(await askFromElsewhere(page, `${baseURL}${path}`), path).toBe("refused");
  }
});

test("the health is a page that says what was looked at", async ({ page }) => {
  const answer = await page.goto("/health/");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All is well");
  for (const check of ["Database", "Migrations", "Cache"]) {
    await expect(page.getByRole("row", { name: check }).getByRole("cell").first()).toHaveText("Well");
  }
});
