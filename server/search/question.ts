/** What somebody searches for, as the search statement takes it. */
export type Question = {
  /** All of it: it may be a name, whatever looks like an operator in it. */
  raw: string;
  /** What a name must hold, one alternative an "or". */
  alternatives: string[];
  /** The same for all of an entry's text, as PostgreSQL's `websearch_to_tsquery` reads it. */
  text: string;
  /** Phrases or exclusions: only what the text query accepts is found, and nothing is completed or corrected. */
  isStrict: boolean;
};

/** Longest text that is looked at, in characters: the longest title has as many. */
export const LONGEST_QUESTION = 200;

type Term = { words: string; isExcluded: boolean; isPhrase: boolean };

const TERM = /(?<minus>(?<![^\s])-)?(?:"(?<quoted>[^"]*)"?|(?<bare>[^\s"]+))/gu;
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

const wordsOf = (text: string) => text.replace(NO_WORD, " ").trim();

function termsOf(text: string): (Term | "or")[] {
  return [...text.matchAll(TERM)].flatMap(({ groups = {} }): (Term | "or")[] => {
    const { minus, quoted, bare } = groups;
    if (!minus && bare?.toLowerCase() === "or") return ["or"];
    const words = wordsOf(quoted ?? bare ?? "");
    if (words === "") return [];
    return [
      { words, isExcluded: minus !== undefined, isPhrase: quoted !== undefined && words.includes(" ") },
    ];
  });
}

const isTerm = (term: Term | "or"): term is Term => term !== "or";

/**
 * Reads what somebody typed: words, `"a phrase"`, `-without`, `this or that`. Null when there is no letter or digit.
 */
export function readQuestion(given: string): Question | null {
  const raw = [...given].slice(0, LONGEST_QUESTION).join("").replaceAll("\0", " ").trim();
  if (wordsOf(raw) === "") return null;
  const terms = termsOf(raw);
  const wanted = terms.filter(isTerm).filter((term) => !term.isExcluded);
  // An exclusion from nothing is meant as words.
  if (wanted.length === 0) return { raw, alternatives: [wordsOf(raw)], text: wordsOf(raw), isStrict: false };
  return {
    raw,
    alternatives: alternativesOf(terms),
    text: terms.map(written).join(" "),
    isStrict: terms.some((term) => isTerm(term) && (term.isExcluded || term.isPhrase)),
  };
}

function alternativesOf(terms: readonly (Term | "or")[]): string[] {
  const groups: string[][] = [[]];
  for (const term of terms) {
    if (term === "or") groups.push([]);
    else if (!term.isExcluded) groups.at(-1)?.push(term.words);
  }
  return groups.map((words) => words.join(" ")).filter((words) => words !== "");
}

function written(term: Term | "or"): string {
  if (term === "or") return "or";
  const words =
    term.isPhrase || (term.words.includes(" ") && term.isExcluded) ? `"${term.words}"` : term.words;
  return term.isExcluded ? `-${words}` : words;
}
