/** What the font of the cards (server/cards/draw.ts) has no sign for, but has one like it. */
const replacements: readonly [RegExp, string][] = [
  [/[\u2010-\u2012\u2015]/g, "-"],
  [/[\u2192\u27a1]/g, "->"],
  [/\s+/g, " "],
];

/**
 * Everything else that the font cannot write: other scripts, emoji, marks that change the signs beside them. What draws
 * would look for them in a font of somebody else's server.
 */
const unwritable =
  /[^ -~\u00a0-\u00ac\u00ae-\u0148\u014a-\u01c3\u01c5-\u024f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03d7\u0400-\u0479\u0480-\u0482\u048a-\u049d\u04a0-\u04ff\u1e00-\u1e9b\u1e9d-\u1eff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u2044\u20ac\u2116\u2122\u2212]/gu;

/** Less than this part of a text is no text any more. */
const FEWEST_PART = 0.6;

const letters = (text: string) => [...text.matchAll(/[\p{L}\p{N}]/gu)].length;

/** A text as a card can write it; empty where most of it could not be written. */
export function writable(text: string): string {
  const whole = replacements.reduce((so, [from, to]) => so.replace(from, to), text.normalize("NFC"));
  const written = whole.replace(unwritable, "").replace(/ +/g, " ").trim();
  return letters(written) >= letters(whole) * FEWEST_PART && letters(written) > 0 ? written : "";
}
