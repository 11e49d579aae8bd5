import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBrowsableText } from "@/server/imports/browsable-text";

const seeds = new URL("../../tests/conformance/seeds/", import.meta.url);
const page = (json: string, status = "HTTP 200 OK") =>
  `Package Instance\n\nAPI endpoint.\n\nGET /api/v4/packages/1/\n${status}\nAllow: GET, HEAD, OPTIONS\nVary: Accept\n\n${json}`;

describe("parseBrowsableText", () => {
  it.each(readdirSync(seeds))("reads %s", (name) => {
    const text = readFileSync(new URL(name, seeds), "utf8");
    expect(parseBrowsableText(text)).toMatchObject({ id: expect.any(Number) as number });
  });

  it("leaves out what follows the document", () => {
    expect(parseBrowsableText(page('{"id": 1}\n\nDjango Packages\n{powered by}'))).toEqual({ id: 1 });
  });

  it("reads pages that were saved with carriage returns or a byte order mark", () => {
    const text = `\uFEFF${page('{\n  "id": 1\n}').replaceAll("\n", "\r\n")}`;
    expect(parseBrowsableText(text)).toEqual({ id: 1 });
  });

  it("does not stop at brackets and quotes inside of texts", () => {
    const value = { a: '}] " \\', b: ["{", "\\"] };
    expect(parseBrowsableText(page(`${JSON.stringify(value)} }`))).toEqual(value);
  });

  it("reads a list", () => {
    expect(parseBrowsableText(page('[\n{"id": 1}]'))).toEqual([{ id: 1 }]);
  });

  it("finds the document where no status is stated, past lines that only look like it", () => {
    expect(parseBrowsableText('[not json\n{neither}\n\n{"id": 1}')).toEqual({ id: 1 });
  });

  it("refuses the page of an error, a damaged document, and text without one", () => {
    expect(() => parseBrowsableText(page('{"detail": "Not found."}', "HTTP 404 Not Found"))).toThrow(
      "is the page of an error: HTTP 404 Not Found",
    );
    expect(() => parseBrowsableText(page('{"id": 1'))).toThrow("damaged or not complete");
    expect(() => parseBrowsableText("Hello")).toThrow("holds no JSON");
  });
});
