import { describe, expect, it } from "vitest";
import type { Ask } from "@/server/sources/ask";
import { fetchBy } from "@/server/sources/fetch-by";

const answering =
  (status: number, headers: Record<string, string> = {}, body = ""): Ask =>
  async (url) => ({ url, status, headers, body: Buffer.from(body) });

describe("fetchBy", () => {
  it("asks for the address with the headers, but lets the client say who asks", async () => {
    const asked: unknown[] = [];
    const ask: Ask = async (address, options) => {
      asked.push(address, options?.headers);
      return { url: address, status: 200, headers: {}, body: Buffer.alloc(0) };
    };
    await fetchBy(ask)("https://api.example.org/x?y=1", {
      headers: { "User-Agent": "octokit", "If-None-Match": '"a"' },
    });
    expect(asked).toEqual(["https://api.example.org/x?y=1", { "if-none-match": '"a"' }]);
  });

  it("gives the unpacked body with the headers of an answer of any status", async () => {
    const packed = { "content-encoding": "gzip", "content-length": "3", etag: '"a"' };
    const answer = await fetchBy(answering(404, packed, "Grüße"))("https://example.org/");
    expect([answer.status, Object.fromEntries(answer.headers), await answer.text()]).toEqual([
      404,
      { etag: '"a"' },
      "Grüße",
    ]);
  });

  it.each([204, 304])("gives no body with %i", async (status) => {
    expect((await fetchBy(answering(status))("https://example.org/")).body).toBeNull();
  });

  it("tells nobody anything", async () => {
    const posted = fetchBy(answering(200))("https://example.org/", { method: "POST", body: "x" });
    await expect(posted).rejects.toThrow("POST");
  });
});
