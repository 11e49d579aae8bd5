/** What a cell of a grid says at its beginning: so many marks for or against, and the note that follows. */
type CellMark = { verdict: "yes" | "no" | null; strength: number; note: string };

const WORDS = {
  yes: ["check", "yes", "good"],
  no: ["bad", "negative", "evil", "sucks", "no"],
} as const;

const MAX_STRENGTH = 3;
/** "+", "++", "+1" … at the beginning, alone or followed by a space or punctuation and a note. */
const SIGNS = /^([+-])(\d|\1*)(?=$|[\s.,;:!?()])/;
const WORD = /^([a-z]+)(?=$|[\s.,;:!?()])/i;

const rest = (text: string, taken: string) => text.slice(taken.length).replace(/^[\s.,;:!?]+/, "");

/** Reads the reference's cell words; only a whole word counts, everything else is the note as written. */
export function readCell(text: string): CellMark {
  const trimmed = text.trim();
  const [signs, sign, more = ""] = SIGNS.exec(trimmed) ?? [];
  if (signs) {
    const strength = /\d/.test(more) ? Number(more) : signs.length;
    if (strength > 0) {
      const verdict = sign === "+" ? "yes" : "no";
      return { verdict, strength: Math.min(strength, MAX_STRENGTH), note: rest(trimmed, signs) };
    }
  }
  const word = WORD.exec(trimmed)?.[1];
  for (const verdict of ["yes", "no"] as const) {
    const isKnown = word && (WORDS[verdict] as readonly string[]).includes(word.toLowerCase());
    if (isKnown) return { verdict, strength: 1, note: rest(trimmed, word) };
  }
  return { verdict: null, strength: 0, note: trimmed };
}
