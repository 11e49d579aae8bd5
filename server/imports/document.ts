import { gunzipSync } from "node:zlib";
import { parseBrowsableText, UnreadableText } from "@/server/imports/browsable-text";

/** Largest document that is read, unpacked. */
const MAX_BYTES = 512 * 1024 * 1024;

/**
 * The JSON value in a file or answer: plain or gzip, JSON or the text of a browsable page.
 * Throws UnreadableText, which says in words what is wrong.
 */
export function parseDocument(bytes: Buffer): unknown {
  const text = decode(unpack(bytes));
  const start = text.trimStart();
  if (start === "") throw new UnreadableText("is empty");
  if (start.startsWith("<")) {
    throw new UnreadableText(
      "is HTML: save the page as text, or take its JSON (add ?format=json to its address)",
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    return parseBrowsableText(text);
  }
}

function unpack(bytes: Buffer): Buffer {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new UnreadableText(isTooLarge ? "is too large when unpacked" : "is a damaged gzip file");
  }
}

function decode(bytes: Buffer): string {
  if (bytes.length > MAX_BYTES) throw new UnreadableText("is too large");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableText("is not UTF-8 text");
  }
}
