/** What may have been meant by words that no name has: class 10 of the search statement (docs/SCORING.md). */
import { DISTANCE_OF_OTHER_READING } from "@/server/search/name-matches";
import { editsBetween, mostAlike, sharesForm } from "@/server/search/near-words";
import { countOf, entry, isNew, keysOfNames } from "@/server/search/sql";

/** Up to here a search has found few: it goes on to what may have been meant. */
const FEW = 5;

/** Of the names that corrected words find, the heaviest are looked at, if there are not too many to weigh. */
const MOST_NAMES = 100;
const MOST_WEIGHED = 2000;

/**
 * A word that none is one error from may be meant as one of those that share the most trigrams with it. They are taken for it
 * from this share on; or if they have the same letters, some of them swapped; or so few others.
 */
const LEAST_SIMILARITY = 0.3;
const MOST_SIMILAR_WORDS = 3;
const MOST_UNKNOWN_WORDS = 3;
const MOST_MOVES = 4;
/** Shorter words with two errors are other words. */
const SHORTEST_WITH_TWO_ERRORS = 5;
const otherLetters = (word: string) => `CASE WHEN length(${word}) < 7 THEN 2 ELSE 3 END`;

/** The words that were typed, fillers aside, where that is no name and finds little. */
const doubted = `
  SELECT given.word, given.place
  FROM asked, unnest(string_to_array(words, ' ')) WITH ORDINALITY AS given(word, place)
  WHERE $10 AND ${countOf("as_typed")} < ${FEW}
    AND NOT EXISTS (SELECT FROM near WHERE class = 0 OR distance = ${DISTANCE_OF_OTHER_READING})`;

/**
 * Words of names that are one typing error from a word that was asked for (slip 0 to 2), or from its plural or singular (3).
 */
const slipped = `
  SELECT * FROM (
    SELECT given.place, known.word, COALESCE(search_slip(given.word, known.word), 3 + 0 * search_slip(other, known.word)) AS slip
    FROM doubted AS given,
    LATERAL (SELECT CASE WHEN right(given.word, 1) = 's' THEN left(given.word, -1) ELSE given.word || 's' END) AS number(other),
    search_word AS known
    WHERE ${sharesForm("search_forms(given.word) || search_forms(other)")}
  ) AS candidates
  WHERE slip IS NOT NULL`;

const sortedLetters = (word: string) => `search_sorted(array_to_string(string_to_array(${word}, NULL), ' '))`;

/** Or else the most similar ones. */
const choices = `
  SELECT * FROM slipped
  UNION ALL
  SELECT unknown.place, alike.word, 4
  FROM (
    SELECT * FROM doubted
    WHERE length(word) >= ${SHORTEST_WITH_TWO_ERRORS} AND place NOT IN (SELECT place FROM slipped)
    LIMIT ${MOST_UNKNOWN_WORDS}
  ) AS unknown, LATERAL (
    SELECT near.word FROM ${mostAlike("unknown.word")} AS near,
    LATERAL (SELECT ${editsBetween("unknown.word", "near.word", MOST_MOVES)},
                    word_similarity(unknown.word, near.word)) AS compared(edits, likeness)
    WHERE likeness >= ${LEAST_SIMILARITY} OR edits <= ${otherLetters("unknown.word")}
      OR edits <= ${MOST_MOVES} AND ${sortedLetters("unknown.word")} = ${sortedLetters("near.word")}
    ORDER BY edits, likeness DESC LIMIT ${MOST_SIMILAR_WORDS}
  ) AS alike`;

/**
 * The words as corrected, the last one also as a beginning. They may also be one word ("djang rest framwork" finds
 * "djangorestframework"). `keys`: the whole names that they make, with or without a word of the framework before them.
 */
const guess = `
  SELECT (query || '|' || joined || ':*')::tsquery AS query,
         ARRAY(SELECT before || name FROM unnest(ARRAY[''] || $5::text[]) AS before,
                                          unnest(CASE size WHEN 1 THEN meant ELSE ARRAY[joined] END) AS name) AS keys
  FROM (
    SELECT string_agg('(' || concat_ws('|', stems, opened) || ')', '&') AS query, count(*) AS size, max(meant) AS meant,
           string_agg(COALESCE(meant[1], word), '' ORDER BY place) AS joined
    FROM (SELECT *, CASE WHEN place = max(place) OVER () THEN word || ':*' END AS opened FROM doubted) AS given,
    LATERAL (
      SELECT array_agg(word) AS meant, string_agg((ts_lexize('search_stem', word))[1], '|') AS stems FROM choices
      WHERE choices.place = given.place AND slip = (SELECT min(slip) FROM choices WHERE choices.place = given.place)
    ) AS choice
    WHERE EXISTS (SELECT FROM choices WHERE slip > 0)
    HAVING bool_and(meant IS NOT NULL OR opened IS NOT NULL)
  ) AS joined`;

/** Names that the corrected words make come first, then the most similar ones, in steps of a tenth. */
const corrected = `
  SELECT ${entry}, 10 AS class, CASE WHEN is_made THEN -1 ELSE (10 - 10 * similarity(words, e.title_words))::int END AS distance
  FROM guess, asked, LATERAL (
    SELECT * FROM (SELECT ctid, * FROM search_entry WHERE names @@ query LIMIT ${MOST_WEIGHED}) AS e, ${keysOfNames},
    LATERAL (SELECT title_key = ANY (guess.keys) OR slug_key = ANY (guess.keys)) AS made(is_made)
    ORDER BY is_made DESC, is_past, weight DESC NULLS LAST, id LIMIT ${MOST_NAMES}
  ) AS e
  WHERE ${isNew("as_typed")}`;

export const correctedMatches = `
doubted AS MATERIALIZED (${doubted}
), slipped AS MATERIALIZED (${slipped}
), choices AS MATERIALIZED (${choices}
), guess AS MATERIALIZED (${guess}
), corrected AS MATERIALIZED (${corrected}
)`;
