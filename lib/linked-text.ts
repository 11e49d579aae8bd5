import { externalUrl } from "./external-url";

export type TextPart = { text: string; href?: string };

/** An address of another site, or of a page of this one, without the punctuation that ends a sentence. */
const ADDRESS = /(?:https?:\/\/|(?<=^|[\s(])\/(?=[\w-]+\/))[^\s<>"']*[^\s<>"'.,;:!?)]/g;

/** A plain text in parts, its addresses as links. */
export function linkedText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const href = match[0].startsWith("/") ? match[0] : externalUrl(match[0]);
    if (href === null) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], href });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
