import { catalogue } from "@/catalogue.config";
import { now } from "@/server/clock";
import { named, near, slips, walked } from "@/server/search/name-matches";
import type { Question } from "@/server/search/question";
import { shownHit } from "@/server/search/shown-hit";
import { entry, isNotIn, key } from "@/server/search/sql";
import { bare, corrected, partly, texts, walkedTexts } from "@/server/search/weaker-matches";

/**
 * $1 as typed, $2 alternatives, $3 the text query, $4 is strict, $5 the framework's words, $6 how many are wanted, $7 hidden
 * ones too, $8 now.
 */
const asked = `
  SELECT words, ${key("words")} AS key, search_sorted(words) AS sorted, names.*, telling,
         length(words) - length(${key("words")}) AS spaces,
         websearch_to_tsquery('pg_catalog.english', search_fold($3)) AS text
  FROM (SELECT search_name($1)) AS folded(words), search_name_queries($2::text[]) AS names,
  LATERAL (SELECT ARRAY(SELECT word FROM unnest(string_to_array(words, ' ')) AS word
                        WHERE NOT $4 AND word <> ALL ($5::text[]))) AS without_the_framework(telling)`;

/** Grids rank by the heaviest package: the first of the living or the first of the others. */
const heaviest = `(SELECT max(highest) FROM (
    (SELECT weight FROM search_entry WHERE NOT is_past ORDER BY weight DESC NULLS LAST LIMIT 1)
    UNION ALL
    (SELECT weight FROM search_entry WHERE is_past ORDER BY weight DESC NULLS LAST LIMIT 1)
  ) AS tops(highest))`;

/**
 * The one statement of a search: stronger kinds of match first, a weaker one only where these are fewer than wanted
 * (PostgreSQL begins no branch whose condition is false before it reads a row). Classes: docs/SCORING.md.
 * Indexes: search_entry_keys, _names, _document, _weight.
 */
export const searchStatement = {
  name: "search",
  text: `
WITH asked AS MATERIALIZED (${asked}
), near AS MATERIALIZED (${near}
), walked AS MATERIALIZED (${walked}
), named AS MATERIALIZED (${named}
), slips AS MATERIALIZED (${slips}
), bare AS MATERIALIZED (${bare}
), walked_texts AS MATERIALIZED (${walkedTexts}
), texts AS MATERIALIZED (${texts}
), ${corrected}
, partly AS MATERIALIZED (${partly}
), ranked AS (
  SELECT * FROM near
  UNION ALL
  SELECT ${entry}, e.class, e.distance FROM named AS e
  WHERE (e.kind, e.id) NOT IN (SELECT kind, id FROM slips WHERE class = 3)
  UNION ALL
  SELECT * FROM slips AS e WHERE class = 3 OR ${isNotIn("named")}
  UNION ALL SELECT * FROM bare UNION ALL SELECT * FROM texts UNION ALL SELECT * FROM corrected UNION ALL SELECT * FROM partly
), found AS (
  SELECT *, COALESCE(weight, search_grid_weight(${heaviest}, missing_sixths)) AS rank_weight
  FROM ranked
  ORDER BY class, distance, is_past, rank_weight DESC, kind, id
  LIMIT $6
)
SELECT ${shownHit}
FROM found AS f
JOIN search_entry AS e USING (kind, id)
LEFT JOIN package AS p ON f.kind = 'package' AND p.id = f.id
LEFT JOIN category AS c ON c.id = p.category_id
LEFT JOIN release AS r ON r.id = p.latest_release_id
LEFT JOIN grid AS g ON f.kind = 'grid' AND g.id = f.id
ORDER BY f.class, f.distance, f.is_past, f.rank_weight DESC, f.kind, f.id`,
};

export const searchParameters = (question: Question, limit: number, showsHidden: boolean): unknown[] => [
  question.raw,
  question.alternatives,
  question.text,
  question.isStrict,
  catalogue.framework.nameWords,
  limit,
  showsHidden,
  now(),
];
