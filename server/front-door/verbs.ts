import type { AddressKind } from "@/server/front-door/address-kind";
import { DATA_VERBS } from "@/server/front-door/cors";
import type { RawAnswer } from "@/server/front-door/raw-answer";
import { Refusal } from "@/server/front-door/refusal";

const PAGE_VERBS = "GET, HEAD";

/** Refuses a verb that nothing behind the address could answer. Services are not asked here: each knows its verbs. */
export function checkVerb(verb: string, kind: AddressKind): void {
  if (verb === "GET" || verb === "HEAD") return;
  throw new Refusal(405, `Method "${verb}" not allowed.`, {
    allow: kind === "data" ? DATA_VERBS : PAGE_VERBS,
  });
}

/** What OPTIONS says of data that has no description of itself: a browser asks before a script's request. */
export const optionsAnswer = (): RawAnswer => ({
  status: 204,
  headers: { allow: DATA_VERBS },
  body: Buffer.alloc(0),
});
