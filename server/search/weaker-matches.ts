/** What is looked for when too few names match: the branches of the search statement for classes 8 to 11 (docs/SCORING.md). */
import { bestEntries, isCommon } from "@/server/search/name-matches";
import { countOf, entry, isNew } from "@/server/search/sql";

/** Up to here a search has found few: it goes on to what may have been meant. */
const FEW = 5;
/** Up to here it is filled up with what shares some of the words. */
const ENOUGH = "least(20, $6)";

/** A question has hardly more words that tell something. */
const MOST_WORDS = 8;
/** Of the names that a word finds, so many are looked at. */
const MOST_NAMES = 100;
/** Of the names that corrected words find, the heaviest are looked at, if there are not too many to weigh. */
const MOST_WEIGHED = 2000;

/**
 * Words that names have are taken for one that none has from this share of its trigrams on; so many, nearest first. Shorter
 * words with two errors are other words.
 */
const LEAST_SIMILARITY = 0.3;
const MOST_SIMILAR_WORDS = 3;
const MOST_UNKNOWN_WORDS = 3;
const SHORTEST_WITH_TWO_ERRORS = 5;

const byName = ["near", "named", "slips"];

/** Class 8: the telling words, which are all but the framework's own, are words of a name. */
export const bare = `
  SELECT ${entry}, 8 AS class, 0 AS distance
  FROM asked JOIN search_entry AS e ON e.names @@ array_to_string(telling, '&')::tsquery
  WHERE cardinality(telling) BETWEEN 1 AND spaces AND ${countOf(...byName)} < ${ENOUGH} AND ${isNew(...byName)}`;

/** The best entries that have all words somewhere in the text: enough where these are common. */
export const walkedTexts = `
  SELECT ${entry}, 9 AS class, 0 AS distance
  FROM asked, LATERAL ${bestEntries} AS e
  WHERE NOT $4 AND ${countOf(...byName, "bare")} < $6 AND ${isCommon("document", "text")}
    AND e.document @@ text AND ${isNew(...byName, "bare")}`;

/** Class 9: all words somewhere in the text. A strict question is a filter: all that it lets through is of one class. */
export const texts = `
  SELECT ${entry}, CASE WHEN $4 THEN 5 ELSE 9 END AS class, 0 AS distance
  FROM asked JOIN search_entry AS e ON e.document @@ text
  WHERE ($4 OR ${countOf(...byName, "bare")} < $6 AND ${countOf("walked_texts")} < $6) AND ${isNew(...byName, "bare")}
  UNION ALL
  SELECT * FROM walked_texts WHERE ${countOf("walked_texts")} >= $6`;

const isPlain = "NOT $4 AND cardinality($2::text[]) = 1";
const asTyped = [...byName, "bare", "texts"];
/** Where what was typed is no name, something else may have been meant. */
const isUnknown = `${isPlain} AND NOT EXISTS (SELECT FROM near WHERE class = 0) AND ${countOf(...asTyped)} < ${FEW}`;

const wordsAsked = `asked, unnest(string_to_array(words, ' ')) WITH ORDINALITY AS given(word, place)`;

/** Words of names that are one typing error from a word that was asked for (slip 0 to 2), or else the most similar ones. */
const choices = `
slipped AS MATERIALIZED (
  SELECT * FROM (
    SELECT given.place, known.word, search_slip(given.word, known.word) AS slip
    FROM ${wordsAsked} JOIN search_word AS known ON search_forms(known.word) COLLATE "C" && search_forms(given.word)
    WHERE ${isUnknown}
  ) AS candidates
  WHERE slip IS NOT NULL
), choices AS MATERIALIZED (
  SELECT * FROM slipped
  UNION ALL
  SELECT unknown.place, alike.word, 3
  FROM (
    SELECT given.* FROM ${wordsAsked}
    WHERE ${isUnknown} AND length(given.word) >= ${SHORTEST_WITH_TWO_ERRORS}
      AND NOT EXISTS (SELECT FROM slipped WHERE slipped.place = given.place)
    ORDER BY place LIMIT ${MOST_UNKNOWN_WORDS}
  ) AS unknown, LATERAL (
    SELECT known.word FROM search_word AS known ORDER BY unknown.word <<-> known.word LIMIT ${MOST_SIMILAR_WORDS}
  ) AS alike
  WHERE word_similarity(unknown.word, alike.word) >= ${LEAST_SIMILARITY}
)`;

/**
 * Class 10: the words as corrected, the last one also as a beginning. They may also be one word ("djang rest framwork" finds
 * "djangorestframework"). The most similar names come first, in steps of a tenth.
 */
export const corrected = `${choices}, guess AS MATERIALIZED (
  SELECT (string_agg('(' || concat_ws('|', meant, opened) || ')', '&')
          || '|' || string_agg(split_part(COALESCE(meant, word), '|', 1), '' ORDER BY place) || ':*')::tsquery AS query
  FROM (
    SELECT place, given.word, CASE WHEN place = max(place) OVER () THEN given.word || ':*' END AS opened, (
        SELECT string_agg(DISTINCT choices.word, '|') FROM choices
        WHERE choices.place = given.place AND slip = (SELECT min(slip) FROM choices WHERE choices.place = given.place)
      ) AS meant
    FROM ${wordsAsked}
  ) AS places
  WHERE EXISTS (SELECT FROM choices WHERE slip > 0)
  HAVING bool_and(meant IS NOT NULL OR opened IS NOT NULL)
), corrected AS MATERIALIZED (
  SELECT ${entry}, 10 AS class, (10 - 10 * similarity(words, e.title_words))::int AS distance
  FROM asked, guess, LATERAL (
    SELECT * FROM (SELECT * FROM search_entry WHERE names @@ query LIMIT ${MOST_WEIGHED}) AS weighed
    ORDER BY is_past, weight DESC NULLS LAST, id LIMIT ${MOST_NAMES}
  ) AS e
  WHERE ${isNew(...asTyped)}
)`;

/**
 * Class 11: a name shares some of the telling words, as typed or as corrected. The more of them and the shorter the name, the
 * nearer.
 */
export const partly = `
  SELECT DISTINCT ON (distance, e.is_past, e.weight, e.kind, e.id)
         ${entry}, 11 AS class, (-1e4 * ts_rank(e.names, any_of))::int * 100 + length(e.names) AS distance
  FROM (
    SELECT array_agg(DISTINCT stem) AS stems, string_agg(stem, '|')::tsquery AS any_of
    FROM asked, unnest(telling[:${MOST_WORDS}] || ARRAY(SELECT word FROM choices WHERE word <> ALL ($5::text[]) LIMIT ${MOST_WORDS})) AS word,
    LATERAL (SELECT (ts_lexize('search_stem', word))[1]) AS stemmed(stem)
  ) AS shared, unnest(stems) AS stem,
  LATERAL (SELECT * FROM search_entry WHERE names @@ stem::tsquery LIMIT ${MOST_NAMES}) AS e
  WHERE ${isPlain} AND ${countOf(...asTyped, "corrected")} < ${ENOUGH} AND ${isNew(...asTyped, "corrected")}
  ORDER BY distance, e.is_past, e.weight DESC NULLS LAST, e.kind, e.id
  LIMIT ${ENOUGH}`;
