import { catalogue } from "@/catalogue.config";
import { now } from "@/server/clock";
import { questionAsked } from "@/server/search/asked";
import { nameMatches } from "@/server/search/name-matches";
import type { Question } from "@/server/search/question";
import { shownHit } from "@/server/search/shown-hit";
import { weakerMatches } from "@/server/search/weaker-matches";

const wordsWithoutTelling = [...catalogue.framework.nameWords, ...catalogue.fillerWords];

/** Grids rank by the heaviest package: the first of the living or the first of the others. */
const heaviest = ["NOT is_past", "is_past"]
  .map((group) => `(SELECT weight FROM search_entry WHERE ${group} ORDER BY weight DESC NULLS LAST LIMIT 1)`)
  .join(", ");

/**
 * The one statement of a search: stronger kinds of match first, a weaker one only where these are fewer than wanted
 * (PostgreSQL begins no branch whose condition is false before it reads a row). Starting it costs as much as running it,
 * so its parts share what they can. Classes: docs/SCORING.md. Indexes: search_entry_keys, _names, _document, _weight.
 *
 * $1 as typed, $2 its readings, $3 the text query, $4 is strict, $5 the framework's words, $6 how many are wanted, $7 hidden
 * ones too, $8 now, $9 words that tell nothing, $10 is plain.
 */
export const searchStatement = {
  name: "search",
  text: `
WITH ${questionAsked}, ${nameMatches}, ${weakerMatches}, ranked AS (
  SELECT * FROM as_typed UNION ALL SELECT * FROM corrected UNION ALL SELECT * FROM partly
), found AS (
  SELECT *, COALESCE(weight, search_grid_weight(greatest(${heaviest}), missing_sixths)) AS rank_weight
  FROM ranked
  ORDER BY class, distance, is_past, rank_weight DESC, kind, id
  LIMIT $6
)
SELECT ${shownHit}
FROM found AS f
JOIN search_entry AS e ON e.ctid = f.ctid
LEFT JOIN package AS p ON f.kind = 'package' AND p.id = f.id
LEFT JOIN category AS c ON c.id = p.category_id
LEFT JOIN release AS r ON r.id = p.latest_release_id
ORDER BY f.class, f.distance, f.is_past, f.rank_weight DESC, f.kind, f.id`,
};

export const searchParameters = (question: Question, limit: number, showsHidden: boolean): unknown[] => [
  question.readings[0],
  question.readings,
  question.text,
  question.isStrict,
  catalogue.framework.nameWords,
  limit,
  showsHidden,
  now(),
  wordsWithoutTelling,
  question.isPlain,
];
