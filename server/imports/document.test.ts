import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseDocument } from "@/server/imports/document";

describe("parseDocument", () => {
  it("reads JSON, plain or packed, whatever it is called", () => {
    expect(parseDocument(Buffer.from('{"a":1}'))).toEqual({ a: 1 });
    expect(parseDocument(gzipSync('{"a":1}'))).toEqual({ a: 1 });
    expect(parseDocument(Buffer.from('\uFEFF {"a":1}\r\n'))).toEqual({ a: 1 });
  });

  it("reads the text of a page", () => {
    expect(parseDocument(gzipSync('HTTP 200 OK\n\n{"a":1}\n'))).toEqual({ a: 1 });
  });

  it.each([
    [Buffer.from(""), "is empty"],
    [Buffer.from("<!doctype html><p>"), "is HTML"],
    [Buffer.from([0xff, 0xfe, 0x7b, 0x00]), "is not UTF-8 text"],
    [gzipSync('{"a":1}').subarray(0, 15), "is a damaged gzip file"],
    [Buffer.from('{"a":'), "damaged or not complete"],
  ])("says what is wrong (%#)", (bytes, message) => expect(() => parseDocument(bytes)).toThrow(message));
});
