/**
 * What is looked for when all else found few. Parts of the search statement; `entry` are the columns that each returns,
 * `condition` says when it is looked for at all.
 */

const wordsAsked = `asked, unnest(string_to_array(words, ' ')) WITH ORDINALITY AS given(word, place)`;

/**
 * Class 8: each word that no name has is read as the nearest ones that names have, the last one also as a beginning. The
 * corrected words may also be one word ("djang rest framwork" finds "djangorestframework").
 */
export const correctedNames = (entry: string, condition: string, isNew: string) => `
choices AS MATERIALIZED (
  SELECT given.place, known.word, search_slip(given.word, known.word) AS slip
  FROM ${wordsAsked} JOIN search_word AS known
    ON search_forms(known.word) COLLATE "C" && search_forms(given.word)
  WHERE ${condition}
), guess AS MATERIALIZED (
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
  SELECT ${entry}, 8 AS class, 0 AS distance
  FROM guess JOIN search_entry AS e ON e.names @@ query
  WHERE ${isNew}
)`;

/**
 * Class 9: some of the words are words of a name; the framework's own do not count, since most names have them. The more words
 * and the shorter the name, the nearer.
 */
export const partOfNames = (entry: string, condition: string, isNew: string) => `
partly AS MATERIALIZED (
  SELECT ${entry}, 9 AS class, 100 * (spaces + 1 - shared) + length(e.title_words) AS distance
  FROM asked,
  LATERAL (SELECT string_agg(word, '|')::tsquery FROM unnest(string_to_array(words, ' ')) AS word
           WHERE word <> ALL ($5::text[])) AS telling(query)
  JOIN search_entry AS e ON e.names @@ telling.query,
  LATERAL (SELECT count(*)::int FROM unnest(string_to_array(words, ' ')) AS word
           WHERE word = ANY (string_to_array(e.title_words || ' ' || e.slug_words, ' '))) AS counted(shared)
  WHERE spaces > 0 AND ${condition} AND ${isNew}
)`;
