import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { OutgoingError } from "@/server/outgoing/errors";

/** Codings that requests ask for. */
export const ACCEPTED_CODINGS = "gzip, br";

const decoders: ReadonlyMap<string, () => NodeJS.ReadWriteStream & { destroy(): unknown }> = new Map([
  ["gzip", () => createGunzip()],
  ["x-gzip", () => createGunzip()],
  ["br", () => createBrotliDecompress()],
]);

/** The body of an answer, unpacked. Reading stops as soon as it is larger than `maxBytes`, packed or unpacked. */
export async function readBody(
  body: Readable,
  coding: string,
  maxBytes: number,
  url: string,
): Promise<Buffer> {
  const name = coding.trim().toLowerCase();
  const isPlain = name === "" || name === "identity";
  const decoder = isPlain ? undefined : decoders.get(name)?.();
  if (!isPlain && !decoder) {
    // Nobody reads it: what is not taken away would hold its connection.
    body.on("error", () => undefined).destroy();
    throw new OutgoingError("bad_answer", url, `The answer is packed as "${coding}".`);
  }
  const source = decoder ? pipe(body, decoder) : body;
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        throw new OutgoingError("too_large", url, `The answer is larger than ${describeBytes(maxBytes)}.`);
      }
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
    decoder?.destroy();
  }
  return Buffer.concat(chunks);
}

/** Like stream.pipeline, but an error of the source reaches whoever reads the decoder. */
function pipe<Decoder extends NodeJS.ReadWriteStream>(source: Readable, decoder: Decoder): Decoder {
  source.on("error", (error) => decoder.emit("error", error));
  return source.pipe(decoder);
}

function describeBytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MiB` : `${bytes} bytes`;
}
