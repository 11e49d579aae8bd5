import type { Change } from "@/server/changes/change";
import { strongEtag } from "@/server/cache/finished-answer";
import { CatalogueError } from "@/server/errors";
import { writeEntry } from "../detail";
import { toJson } from "../json";
import type { Links } from "../links";
import type { Writable } from "./writable";

/** The form of an entry's JSON that whoever asks would get at this address. */
export type Form = { links: Links; indent: number; origin: string };

/** An ETag as any coding of the body has it: see server/cache/finished-answer.ts. */
const variants = (etag: string) => [
  etag,
  ...["gzip", "br"].map((coding) => etag.replace(/"$/, `-${coding}"`)),
];

/**
 * Throws `precondition_failed` unless If-Match names what GET would answer now; then nobody else changes the entry until
 * this change ends. Weak tags match nothing, as RFC 9110 has it.
 */
export async function requireMatch(
  change: Change,
  { entry, lock }: Writable,
  id: number,
  ifMatch: string,
  { links, indent, origin }: Form,
): Promise<void> {
  await lock(change, id);
  const rows = await change.tx.$queryRawUnsafe<{ text: string }[]>(
    `SELECT ${entry.shape.sql} AS text FROM ${entry.kind} entry WHERE id = $1 AND deleted_at IS NULL`,
    id,
  );
  const [stored] = rows;
  if (stored) {
    const etag = strongEtag(origin, Buffer.from(toJson(writeEntry(entry, stored, links), indent)));
    const asked = ifMatch.split(",").map((tag) => tag.trim());
    if (asked.includes("*") || variants(etag).some((variant) => asked.includes(variant))) return;
  }
  throw new CatalogueError("precondition_failed", "It has changed since you read it. Read it again.");
}
