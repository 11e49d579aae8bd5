import { createHash } from "node:crypto";
import { encode, type Coding, type Effort } from "@/server/cache/codings";

/** An answer ready to be sent, again and again. Headers are flat lists, as node's `writeHead` takes them fastest. */
export type FinishedAnswer = {
  readonly status: number;
  /** Headers that do not depend on the coding. */
  readonly headers: readonly string[];
  /** All headers, those of this body included. */
  readonly wire: readonly string[];
  readonly etag: string | undefined;
  readonly coding: Coding;
  readonly isCompressible: boolean;
  readonly body: Buffer;
  /** What it depends on; none: it is not kept. */
  readonly tags: readonly string[];
  /** From when on it is wrong even if nothing changes, in milliseconds of the clock. */
  readonly validUntilMs?: number | undefined;
};

type Parts = Omit<FinishedAnswer, "wire">;

export function finishedAnswer(parts: Parts): FinishedAnswer {
  const wire = [...parts.headers];
  if (parts.coding !== "identity") wire.push("content-encoding", parts.coding);
  if (parts.etag) wire.push("etag", parts.etag);
  // A 204 must not say one: RFC 9110, 8.6.
  if (parts.status !== 204) wire.push("content-length", String(parts.body.length));
  return { ...parts, wire };
}

/** A strong ETag: of the body, of where it is served (links in it name the host), and of its coding. */
export function strongEtag(origin: string, body: Buffer): string {
  return `"${createHash("sha256").update(origin).update("\n").update(body).digest("base64url").slice(0, 22)}"`;
}

/** The same answer in another coding. */
export async function inCoding(
  answer: FinishedAnswer,
  coding: Coding,
  effort: Effort,
): Promise<FinishedAnswer> {
  if (coding === "identity" || !answer.isCompressible) return answer;
  const body = await encode(answer.body, coding, effort);
  return finishedAnswer({ ...answer, coding, body, etag: answer.etag?.replace(/"$/, `-${coding}"`) });
}
