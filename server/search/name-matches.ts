/** How names match: the branches of the search statement for classes 0 to 7 (docs/SCORING.md). */
import { bestPackages, countOf, entry, isNew, keysOfNames } from "@/server/search/sql";

/**
 * Of the best entries, as many are looked at for a common word before the index is asked for all that have it. Whether it
 * is common shows in the first few of them.
 */
const WALKED_PACKAGES = "10 * $6";
const WALKED_GRIDS = "3 * $6";
const SAMPLED_PACKAGES = 25;
const FEWEST_IN_SAMPLE = 2;

const indexedKeys = `search_keys(e.title_words, e.slug_words) COLLATE "C"`;
const begins = "(starts_with(title_key, key) OR starts_with(slug_key, key))";

/**
 * Classes 0 to 2. A name that is the question is found whatever the question's operators exclude. Names of the same words are
 * of the same length; sorting others would be the dearest part of all.
 */
export const near = `
  SELECT ${entry}, grade / 10 AS class,
         CASE WHEN $1 IN (e.title, e.slug) OR grade = 20 THEN 0
              WHEN starts_with(e.title, $1) OR starts_with(e.slug, $1) THEN 1
              ELSE grade % 10 END AS distance
  FROM asked
  JOIN search_entry AS e ON ${indexedKeys}
    && (ARRAY['=' || key, '~' || sorted, '^' || key, '=' || array_to_string(telling, '')]
        || ARRAY(SELECT '=' || word || key FROM unnest($5::text[]) AS word)),
  ${keysOfNames},
  -- Ten times the class, and the distance within it.
  LATERAL (SELECT CASE WHEN key IN (title_key, slug_key) THEN 1
                       WHEN length(title_key) = length(key) AND search_sorted(e.title_words) = sorted THEN 12
                       WHEN length(slug_key) = length(key) AND search_sorted(e.slug_words) = sorted THEN 12
                       WHEN ${begins} AND length(key) + 1 IN (length(title_key), length(slug_key)) THEN 20
                       WHEN ${begins} THEN 22
                       WHEN right(title_key, length(key)) = key OR right(slug_key, length(key)) = key THEN 13
                       ELSE 23 END) AS matched(grade)
  WHERE key <> '' AND ($7 OR NOT e.is_hidden) AND (NOT $4 OR grade < 10 OR e.document @@ text)`;

/**
 * A name that begins with the question is nearer than one in which its words are scattered; a single word is no more meant
 * at the beginning than elsewhere, unless it goes on.
 */
const wholeWords = `CASE WHEN spaces > 0 AND ${begins} THEN 4 ELSE 5 END`;
const begunWords = `CASE WHEN spaces > 0 AND ${begins} THEN 4 ELSE 6 END`;
const distanceOfBegun = `CASE WHEN ${begins} THEN 0 ELSE 1 END`;

/** Whether a question, one of those of `asked`, finds much in a column: then the best entries are enough. */
export const isCommon = (column: "names" | "document", question: "begun" | "text") => `(
    SELECT count(*) FROM ${bestPackages(column, SAMPLED_PACKAGES)} AS sample
    WHERE sample.${column} @@ (SELECT ${question} FROM asked)
  ) >= ${FEWEST_IN_SAMPLE}`;

export const bestEntries = `(
    ${bestPackages("*", WALKED_PACKAGES)}
    UNION ALL
    (SELECT * FROM search_entry WHERE NOT is_past AND weight IS NULL ORDER BY missing_sixths LIMIT ${WALKED_GRIDS})
  )`;

/** Stems aside: "djangocm" is no word of "djangocms-catalog". */
const isWritten = "string_to_array(e.title_words || ' ' || e.slug_words, ' ') @> string_to_array(words, ' ')";

/** The best entries of which a name has the word: enough where it is common. */
export const walked = `
  SELECT ${entry}, e.names @@ whole AS is_whole, ${distanceOfBegun} AS distance, ${isWritten} AS is_written
  FROM asked, LATERAL ${bestEntries} AS e, ${keysOfNames}
  WHERE spaces = 0 AND NOT $4 AND ${countOf("near")} < $6 AND ${isCommon("names", "begun")} AND e.names @@ begun AND ${isNew("near")}`;

const isWalkEnough = "(SELECT count(*) FROM walked WHERE is_whole) >= $6";
/** Too many names begin with one letter or two: there the heaviest do, wherever their word stands. */
const isWalkEnoughForBegun =
  "(SELECT count(*) FROM asked, walked WHERE is_whole OR distance = 0 OR length(key) < 3) >= $6";

/** Classes 4 to 6. */
export const named = `
  SELECT ${entry}, ${wholeWords} AS class, 0 AS distance, ${isWritten} AS is_written
  FROM asked JOIN search_entry AS e ON e.names @@ whole, ${keysOfNames}
  WHERE ${countOf("near")} < $6 AND NOT ${isWalkEnough} AND (NOT $4 OR e.document @@ text) AND ${isNew("near")}
  UNION ALL
  SELECT ${entry}, ${begunWords}, ${distanceOfBegun}, false
  FROM asked JOIN search_entry AS e ON e.names @@ begun, ${keysOfNames}
  WHERE ${countOf("near")} < $6 AND NOT ${isWalkEnoughForBegun} AND NOT $4 AND NOT e.names @@ whole AND ${isNew("near")}
  UNION ALL
  SELECT ${entry}, CASE WHEN is_whole THEN 5 ELSE 6 END, CASE WHEN is_whole THEN 0 ELSE distance END, is_written
  FROM walked AS e
  WHERE CASE WHEN is_whole THEN ${isWalkEnough} ELSE ${isWalkEnoughForBegun} END`;

/**
 * Classes 3 and 7: one letter missing, added, wrong, or two swapped in a whole name. Where a name has the words as they are
 * typed, these are hardly meant as others.
 */
export const slips = `
  SELECT ${entry}, CASE WHEN EXISTS (SELECT FROM named WHERE is_written) THEN 7 ELSE 3 END AS class,
         2 * slip.size + CASE WHEN spaces IN (length(e.title_words) - length(title_key), length(e.slug_words) - length(slug_key))
                              THEN 0 ELSE 1 END AS distance
  FROM asked
  JOIN search_entry AS e ON ${indexedKeys}
    && (('/' || key) || search_deletions(key, '=') || search_deletions(key, '/')),
  ${keysOfNames},
  LATERAL (SELECT least(search_slip(key, title_key), search_slip(key, slug_key))) AS slip(size)
  WHERE NOT $4 AND length(key) > 2 AND NOT EXISTS (SELECT FROM near WHERE class < 2)
    AND slip.size IS NOT NULL AND ${isNew("near")}`;
