import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { chooseCoding, encode, isCompressible } from "@/server/cache/codings";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["identity", "identity"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["GZIP;q=0.5", "gzip"],
  ["br;q=0, gzip;q=1.0", "gzip"],
  ["gzip; q=0", "identity"],
  ["*", "br"],
  ["*;q=0, gzip", "gzip"],
  [";;,,q=,br;q=x", "br"],
])("answers Accept-Encoding %j with %s", (accepted, coding) => {
  expect(chooseCoding(accepted)).toBe(coding);
});

test("leaves alone what is small or already compressed", () => {
  expect(isCompressible("text/html; charset=utf-8", 5_000)).toBe(true);
  expect(isCompressible("application/json", 5_000)).toBe(true);
  expect(isCompressible("application/json", 500)).toBe(false);
  expect(isCompressible("application/javascript; charset=utf-8", 500, true)).toBe(true);
  expect(isCompressible("font/woff2", 50_000)).toBe(false);
});

test("codes a body that decodes to the same", async () => {
  const body = Buffer.from("a package ".repeat(1_000));
  expect(gunzipSync(await encode(body, "gzip", "kept")).equals(body)).toBe(true);
  expect(brotliDecompressSync(await encode(body, "br", "once")).equals(body)).toBe(true);
});
