import { marksOf } from "@/server/search/marks";

/** A text with the words that were searched for marked in it. */
export function MarkedText({ text, question }: { text: string; question: string }) {
  return marksOf(text, question).map(({ text: part, isMatch }, place) =>
    isMatch ? <mark key={place}>{part}</mark> : part,
  );
}
