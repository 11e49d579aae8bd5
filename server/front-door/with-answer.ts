import { jsonMarkup } from "@/lib/json-markup";
import { ANSWER_SLOT } from "@/server/exchange";

/** A browsable page with the JSON that it shows in its place. */
export function withAnswer(page: Buffer, json: string): Buffer {
  const at = page.indexOf(ANSWER_SLOT);
  if (at < 0) return page;
  return Buffer.concat([
    page.subarray(0, at),
    Buffer.from(jsonMarkup(json)),
    page.subarray(at + ANSWER_SLOT.length),
  ]);
}
