import { type MatchPart } from "@/lib/match-parts";

/** A text with what was looked for marked in it. */
export function Marked({ parts }: { parts: readonly MatchPart[] }) {
  return parts.map(({ text, isMatch }, place) => (isMatch ? <mark key={place}>{text}</mark> : text));
}
