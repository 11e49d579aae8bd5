import { Marked } from "@/components/ui/marked";
import { marksOf } from "@/server/search/marks";

/** A text with the words that were searched for marked in it. */
export const MarkedText = ({ text, question }: { text: string; question: string }) => (
  <Marked parts={marksOf(text, question)} />
);
