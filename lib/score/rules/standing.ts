import { type Assessment, type ScoreFacts } from "../facts";

type Found = { code: "living" } | { code: "archived" | "deprecated"; at: Date };

/** It is neither archived nor deprecated. (Those two also bound the whole score.) */
export function assessStanding({ archivedAt, deprecatedAt }: ScoreFacts, most: number): Assessment<Found> {
  if (deprecatedAt) return { points: 0, found: { code: "deprecated", at: deprecatedAt } };
  if (archivedAt) return { points: 0, found: { code: "archived", at: archivedAt } };
  return { points: most, found: { code: "living" } };
}
