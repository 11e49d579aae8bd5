import { answerScope } from "@/server/answer-scope";

/**
 * Large markup for the page being drawn: what is returned stands in its place until the front door puts the markup in.
 * React would carry every character a second time, as data for its script.
 */
export function slotFor(markup: string): string {
  const slots = answerScope()?.slots;
  if (!slots) return markup;
  slots.push(markup);
  return slotAt(slots.length - 1);
}

const slotAt = (place: number) => `<!--slot ${place}-->`;

/**
 * A drawn page with the markup in its slots. In React's data they stand escaped; in text a "<" never stands as it is: a
 * slot's own characters are only found where a page left room.
 */
export function withMarkup(page: Buffer, slots: readonly string[]): Buffer {
  const parts: Buffer[] = [];
  let read = 0;
  for (const [place, markup] of slots.entries()) {
    const slot = slotAt(place);
    const at = page.indexOf(slot, read);
    if (at < 0) continue;
    parts.push(page.subarray(read, at), Buffer.from(markup));
    read = at + slot.length;
  }
  return read === 0 ? page : Buffer.concat([...parts, page.subarray(read)]);
}
