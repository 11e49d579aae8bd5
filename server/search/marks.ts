import { matchParts, type MatchPart } from "@/lib/match-parts";
import { fillers } from "./fillers";
import { wordsWanted } from "./question";

/** "comments" is found in "comment", too. */
const withSingular = (word: string) =>
  word.length > 3 && /s$/i.test(word) ? [word, word.slice(0, -1)] : [word];

/** A text's parts, those marked that a search would have found it by. */
export const marksOf = (text: string, question: string): MatchPart[] =>
  matchParts(text, wordsWanted(question, fillers).flatMap(withSingular));
