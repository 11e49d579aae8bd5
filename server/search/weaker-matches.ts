/** What is looked for when too few names match: the branches of the search statement for classes 9 to 11 (docs/SCORING.md). */
import { isCommon, textQuery } from "@/server/search/asked";
import { correctedMatches } from "@/server/search/corrected-matches";
import { countOf, entry, isNew } from "@/server/search/sql";

/** Up to here it is filled up with what shares some of the words. */
const ENOUGH = "least(20, $6)";

/** A question has hardly more words that tell something. */
const MOST_WORDS = 8;
/** Of the names that a word finds, so many are looked at. */
const MOST_NAMES = 100;

/** The best entries that have all words somewhere in the text: enough where these are common. */
const walkedTexts = `
  SELECT ${entry}, 9 AS class, 0 AS distance
  FROM best AS e
  WHERE NOT $4 AND ${countOf("by_name")} < $6 AND ${isCommon("document", "text")} AND e.document @@ ${textQuery} AND ${isNew("by_name")}`;

/** Class 9: all words somewhere in the text. */
const texts = `
  SELECT ${entry}, 9 AS class, 0 AS distance FROM search_entry AS e
  WHERE ${countOf("by_name")} < $6 AND ${countOf("walked_texts")} < $6
    AND e.document @@ ${textQuery} AND ${isNew("by_name")}
  UNION ALL
  SELECT * FROM walked_texts WHERE ${countOf("walked_texts")} >= $6`;

const asTyped = `
  SELECT * FROM by_name UNION ALL SELECT * FROM texts`;

/**
 * Class 11: a name shares some of the telling words, as typed or as corrected. The more of them and the shorter the name, the
 * nearer.
 */
const partly = `
  SELECT DISTINCT ON (distance, e.is_past, e.weight, e.kind, e.id)
         ${entry}, 11 AS class, (-1e4 * ts_rank(e.names, any_of))::int * 100 + length(e.names) AS distance
  FROM (
    SELECT array_agg(DISTINCT stem) AS stems, string_agg(stem, '|')::tsquery AS any_of
    FROM asked, unnest(telling[:${MOST_WORDS}] || ARRAY(SELECT word FROM choices WHERE word <> ALL ($9::text[]) LIMIT ${MOST_WORDS})) AS word,
    LATERAL (SELECT (ts_lexize('search_stem', word))[1]) AS stemmed(stem)
  ) AS shared, unnest(stems) AS stem,
  LATERAL (SELECT ctid, * FROM search_entry WHERE names @@ stem::tsquery LIMIT ${MOST_NAMES}) AS e
  WHERE $10 AND ${countOf("as_typed")} + ${countOf("corrected")} < ${ENOUGH}
    AND ${isNew("as_typed")} AND (e.kind, e.id) NOT IN (SELECT kind, id FROM corrected)
  ORDER BY distance, e.is_past, e.weight DESC NULLS LAST, e.kind, e.id
  LIMIT ${ENOUGH}`;

export const weakerMatches = `
walked_texts AS MATERIALIZED (${walkedTexts}
), texts AS MATERIALIZED (${texts}
), as_typed AS MATERIALIZED (${asTyped}
), ${correctedMatches}
, partly AS MATERIALIZED (${partly}
)`;
