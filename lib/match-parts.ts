export type MatchPart = { text: string; isMatch: boolean };

/** Lower case and without accents, character by character, so that places in it are places in the text. */
const folded = (text: string) =>
  [...text].map((character) => character.normalize("NFD").charAt(0).toLowerCase()).join("");

const WORD = /[\p{L}\p{N}]+/gu;
/** A text longer than a title is not looked through for more words than anybody types. */
const MOST_WORDS = 10;

/** Where words of a text begin as the words of a query do: `["django-", "sel", "ect2"]` for "sel". */
export function matchParts(text: string, query: string): MatchPart[] {
  const wanted = (folded(query).match(WORD) ?? []).slice(0, MOST_WORDS).sort((a, b) => b.length - a.length);
  const characters = [...text];
  const parts: MatchPart[] = [];
  let end = 0;
  const push = (to: number, isMatch: boolean) => {
    if (to > end) parts.push({ text: characters.slice(end, to).join(""), isMatch });
    end = Math.max(end, to);
  };
  for (const { word, at } of foldedWords(text)) {
    const found = wanted.find((beginning) => word.startsWith(beginning));
    if (found === undefined) continue;
    push(at, false);
    push(at + [...found].length, true);
  }
  push(characters.length, false);
  return parts;
}

/** Words with their places, counted in characters. */
function foldedWords(text: string): { word: string; at: number }[] {
  const whole = folded(text);
  return [...whole.matchAll(WORD)].map((match) => ({
    word: match[0],
    at: [...whole.slice(0, match.index)].length,
  }));
}
