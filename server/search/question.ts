/** What somebody searches for, as the search statement takes it. */
export type Question = {
  /**
   * What a name may hold: first all of it, as typed, which may be a name whatever looks like an operator in it; then each
   * alternative of an "or"; then what is left of these without words that say nothing.
   */
  readings: [string, ...string[]];
  /** The same for all of an entry's text, as PostgreSQL's `websearch_to_tsquery` reads it. */
  text: string;
  /** Phrases or exclusions: only what the text query accepts is found, and nothing is completed or corrected. */
  isStrict: boolean;
  /** Neither strict nor alternatives: something else may have been meant. */
  isPlain: boolean;
};

/** Longest text that is looked at, in characters: the longest title has as many. */
export const LONGEST_QUESTION = 200;

/** Each is looked for on its own. What further alternatives mean is found in texts. */
const MOST_READINGS = 8;

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
 * Reads what somebody typed: words, `"a phrase"`, `-without`, `this or that`. `fillers` are words that may be left out, in
 * lower case. Null when there is no letter or digit.
 */
export function readQuestion(given: string, fillers: ReadonlySet<string>): Question | null {
  const raw = [...given].slice(0, LONGEST_QUESTION).join("").replaceAll("\0", " ").trim();
  if (wordsOf(raw) === "") return null;
  const terms = termsOf(raw);
  const wanted = terms.filter(isTerm).filter((term) => !term.isExcluded);
  // An exclusion from nothing is meant as words.
  const isNothing = wanted.length === 0;
  const alternatives = isNothing ? [wordsOf(raw)] : alternativesOf(terms);
  const isStrict = !isNothing && terms.some((term) => isTerm(term) && (term.isExcluded || term.isPhrase));
  return {
    readings: readingsOf(raw, alternatives, fillers),
    text: isNothing ? wordsOf(raw) : terms.map(written).join(" "),
    isStrict,
    isPlain: !isStrict && alternatives.length === 1,
  };
}

function readingsOf(raw: string, alternatives: string[], fillers: ReadonlySet<string>): Question["readings"] {
  const others = [...alternatives, ...alternatives.map((words) => withoutFillers(words, fillers))];
  const isNew = (words: string, place: number) =>
    words !== "" && words !== wordsOf(raw) && others.indexOf(words) === place;
  return [raw, ...others.filter(isNew).slice(0, MOST_READINGS - 1)];
}

/** The last word stays: it may be the beginning of another. */
const withoutFillers = (words: string, fillers: ReadonlySet<string>): string =>
  words
    .split(" ")
    .filter((word, place, all) => place === all.length - 1 || !fillers.has(word.toLowerCase()))
    .join(" ");

/** The words that an entry should have, fillers aside unless there are no others. */
export function wordsWanted(given: string, fillers: ReadonlySet<string>): string[] {
  const words = termsOf([...given].slice(0, LONGEST_QUESTION).join(""))
    .filter(isTerm)
    .filter((term) => !term.isExcluded)
    .flatMap((term) => term.words.split(" "));
  const telling = words.filter((word) => !fillers.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
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
