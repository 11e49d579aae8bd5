import { fillers } from "./fillers";
import { wordsWanted } from "./question";

/** A part of a text, and whether it is a word that was searched for. */
export type Mark = { text: string; isMatch: boolean };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

const folded = (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** "comments" is found in "comment", too. */
const beginningOf = (word: string) => (word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word);

/**
 * Splits a text into its parts, in order and nothing left out: each word that begins with a word of what was searched for,
 * whatever its case and accents, and what lies between.
 */
export function marksOf(text: string, question: string): Mark[] {
  const beginnings = wordsWanted(question, fillers)
    .map((word) => beginningOf(folded(word)))
    .filter((word) => word !== "");
  const marks: Mark[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = folded(word);
    if (!beginnings.some((beginning) => key.startsWith(beginning))) continue;
    if (index > end) marks.push({ text: text.slice(end, index), isMatch: false });
    marks.push({ text: word, isMatch: true });
    end = index + word.length;
  }
  if (end < text.length) marks.push({ text: text.slice(end), isMatch: false });
  return marks;
}
