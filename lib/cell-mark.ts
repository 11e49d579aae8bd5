export type Verdict = "yes" | "no" | "partial";

/** What a cell of a grid says at its beginning: so many marks for or against, and the note that follows. */
export type CellMark = { verdict: Verdict | null; strength: number; note: string };

/** The reference's words, and those that people write for what is neither. */
const WORDS: Readonly<Record<Verdict, readonly string[]>> = {
  yes: ["check", "yes", "good"],
  no: ["bad", "negative", "evil", "sucks", "no"],
  partial: ["partial", "partially", "partly"],
};
const verdictOf = new Map(
  (["yes", "no", "partial"] as const).flatMap((verdict) => WORDS[verdict].map((word) => [word, verdict])),
);

const MAX_STRENGTH = 3;
/** "+", "++", "+1" … at the beginning, alone or followed by a space or punctuation and a note. */
const SIGNS = /^([+-])(\d|\1*)(?=$|[\s.,;:!?()])/;
const ROUGHLY = /^[≈~](?=$|[\s.,;:!?()])/;
const WORD = /^([a-z]+)(?=$|[\s.,;:!?()])/i;

const rest = (text: string, taken: string) => text.slice(taken.length).replace(/^[\s.,;:!?]+/, "");

/** Reads the reference's cell words, and what says "in part"; only a whole word counts, everything else is the note as written. */
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
  const [roughly] = ROUGHLY.exec(trimmed) ?? [];
  if (roughly) return { verdict: "partial", strength: 1, note: rest(trimmed, roughly) };
  const word = WORD.exec(trimmed)?.[1] ?? "";
  const verdict = verdictOf.get(word.toLowerCase()) ?? null;
  return verdict
    ? { verdict, strength: 1, note: rest(trimmed, word) }
    : { verdict: null, strength: 0, note: trimmed };
}

/** The same note with another mark before it: "no: planned" → "yes, planned". The mark that it has is taken away. */
export function withVerdict(text: string, verdict: Verdict): string {
  const said = readCell(text);
  if (said.verdict === verdict) return said.note;
  return said.note === "" ? verdict : `${verdict}, ${said.note}`;
}
