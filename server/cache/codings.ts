import { promisify } from "node:util";
import { brotliCompress, constants, gzip, type BrotliOptions } from "node:zlib";

export type Coding = "identity" | "gzip" | "br";

/** Below this, an answer is one or two packets whatever its coding; the reference sends such answers uncoded, too. */
const MIN_BYTES = 2_048;
/** Files of the build come by the dozen, each compressed once for all. */
const MIN_FILE_BYTES = 256;
/**
 * How hard to try: a file of the build is compressed once in the life of the process (half a second for the largest, a
 * tenth smaller), an answer that is kept once for many, any other only for one.
 */
const LEVELS = {
  lasting: { gzip: 9, br: 11 },
  kept: { gzip: 6, br: 5 },
  once: { gzip: 1, br: 1 },
} as const;

export type Effort = keyof typeof LEVELS;

const compressibleType =
  /^(?:text\/(?!event-stream)|image\/svg\+xml|application\/(?:json|javascript|manifest\+json|[\w.-]+\+(?:xml|json)|xml))/i;

const gzipBody = promisify(gzip);
const brotliBody = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);

export function isCompressible(contentType: string, bytes: number, isFile = false): boolean {
  return bytes >= (isFile ? MIN_FILE_BYTES : MIN_BYTES) && compressibleType.test(contentType);
}

/** Browsers send one of a few headers: what was read once is remembered, up to this many. */
const MAX_REMEMBERED = 500;
const remembered = new Map<string, Coding>();

/** The coding to send by an Accept-Encoding header. Brotli first: it is smallest, and kept answers pay for it once. */
export function chooseCoding(accepted: string | undefined): Coding {
  if (!accepted) return "identity";
  const known = remembered.get(accepted);
  if (known) return known;
  const coding = readCoding(accepted);
  if (remembered.size < MAX_REMEMBERED) remembered.set(accepted, coding);
  return coding;
}

function readCoding(accepted: string): Coding {
  const weights = new Map(accepted.split(",").map(parseWeight));
  const accepts = (coding: string) => (weights.get(coding) ?? weights.get("*") ?? 0) > 0;
  if (accepts("br")) return "br";
  if (accepts("gzip")) return "gzip";
  return "identity";
}

function parseWeight(item: string): [string, number] {
  const [name = "", ...parameters] = item.toLowerCase().split(";");
  const quality = parameters.map((text) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
  return [name.trim(), quality === undefined ? 1 : Number(quality)];
}

export function encode(body: Buffer, coding: Exclude<Coding, "identity">, effort: Effort): Promise<Buffer> {
  const level = LEVELS[effort][coding];
  if (coding === "gzip") return gzipBody(body, { level });
  return brotliBody(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
