/** What is asked for, and the best entries: what the branches of the search statement begin with. */
import { bestPackages, key } from "@/server/search/sql";

/**
 * Of the best entries, as many are looked at for a common word before the index is asked for all that have it. Whether it
 * is common shows in the first few of them.
 */
const WALKED_PACKAGES = "10 * $6";
const WALKED_GRIDS = "3 * $6";
const SAMPLED = 25;
const FEWEST_IN_SAMPLE = 2;

/** The question as it is asked of all of an entry's text. */
export const textQuery = "(SELECT text FROM asked)";

/** A row a reading of the question, the whole as typed first. `own`: its key without the framework's words. */
const readings = `
  SELECT place, words, ${key("words")} AS key, search_sorted(words) AS sorted,
         length(words) - length(${key("words")}) AS spaces,
         array_to_string(ARRAY(SELECT word FROM unnest(string_to_array(words, ' ')) AS word WHERE word <> ALL ($5::text[])), '') AS own
  FROM unnest($2::text[]) WITH ORDINALITY AS reading(given, place), search_name(given) AS words
  WHERE words <> ''`;

/**
 * `whole` and `begun`: what names may hold, of any reading. `words`: the last reading, without words that say nothing;
 * `telling`: those of it that are not the framework's either.
 */
const asked = `
  SELECT last.words, typed.key, typed.spaces, whole, begun, telling,
         CASE WHEN cardinality(telling) BETWEEN 1 AND last.spaces THEN array_to_string(telling, '&')::tsquery END AS bare,
         websearch_to_tsquery('pg_catalog.english', search_fold($3)) AS text
  FROM readings AS typed, readings AS last, search_name_queries($2::text[]),
  LATERAL (SELECT ARRAY(SELECT word FROM unnest(string_to_array(last.words, ' ')) AS word
                        WHERE NOT $4 AND word <> ALL ($9::text[]))) AS others(telling)
  WHERE typed.place = 1 AND last.place = cardinality($2::text[])`;

/** Read only as far as they are looked at. */
const best = `
  ${bestPackages("ctid, *", WALKED_PACKAGES)}
  UNION ALL
  (SELECT ctid, * FROM search_entry WHERE NOT is_past AND weight IS NULL ORDER BY missing_sixths LIMIT ${WALKED_GRIDS})`;

/** Whether what is asked for is so common in a column that the best entries are enough. */
export const isCommon = (column: "names" | "document", question: "begun" | "text", condition = "true") => `(
    SELECT count(*) FROM asked, (SELECT ${column} AS sampled FROM best LIMIT ${SAMPLED}) AS sample
    WHERE ${condition} AND sampled @@ ${question}
  ) >= ${FEWEST_IN_SAMPLE}`;

export const questionAsked = `
readings AS MATERIALIZED (${readings}
), asked AS MATERIALIZED (${asked}
), best AS MATERIALIZED (${best}
)`;
