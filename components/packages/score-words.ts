import { type ScoreGrade } from "@/lib/score/score-of";

/** What the score of a package says wherever it is shown; part of `words`. */
export const score = {
  label: "Score",
  outOf: "of 100",
  grades: { good: "good", fair: "fair", weak: "weak", unknown: "No score yet" } satisfies Record<
    ScoreGrade,
    string
  >,
  why: "Why this score",
} as const;
