/** A part of a text, and whether it is what was looked for. */
export type MatchPart = { text: string; isMatch: boolean };

/** A word with the accents that stand on its letters, as characters of their own or not. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ACCENT = /\p{M}/gu;
/** More than anybody types. */
const MOST_BEGINNINGS = 40;

const folded = (text: string) => text.normalize("NFKD").replace(ACCENT, "").toLowerCase();

/** How much of a word, as it is written, has so many folded characters. */
function lengthAsWritten(word: string, foldedLength: number): number {
  let [length, passed] = [0, 0];
  for (const character of word) {
    const size = folded(character).length;
    if (passed >= foldedLength && size > 0) break;
    passed += size;
    length += character.length;
  }
  return length;
}

/**
 * Splits a text into its parts, in order and nothing left out: where its words begin as one of the wanted words does,
 * whatever its case and accents, and what lies between. `["django-", "sel", "ect2"]` for "sel".
 */
export function matchParts(text: string, wanted: readonly string[]): MatchPart[] {
  const beginnings = wanted
    .flatMap((words) => folded(words).match(WORD) ?? [])
    .slice(0, MOST_BEGINNINGS)
    .sort((a, b) => b.length - a.length);
  const parts: MatchPart[] = [];
  let end = 0;
  const push = (to: number, isMatch: boolean) => {
    if (to > end) parts.push({ text: text.slice(end, to), isMatch });
    end = to;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = folded(word);
    const found = beginnings.find((beginning) => key.startsWith(beginning));
    if (found === undefined) continue;
    push(index, false);
    push(index + lengthAsWritten(word, found.length), true);
  }
  push(text.length, false);
  return parts;
}
