import { catalogue } from "@/catalogue.config";
import type { Question } from "@/server/search/question";
import { correctedNames, partOfNames } from "@/server/search/last-resorts";

/** Up to here a search has found few: it goes on to what may have been meant. */
const FEW = 5;

/** Of the best entries, as many are looked at for a common word before the index is asked for all that have it. */
const WALKED_PACKAGES = 200;
const WALKED_GRIDS = 60;
/** Whether it is common shows in the first few of them. */
const SAMPLED_PACKAGES = 25;
const FEWEST_IN_SAMPLE = 2;

const entry = "e.kind, e.id, e.title, e.slug, e.is_past, e.weight, e.missing_sixths";
const key = (words: string) => `replace(${words}, ' ', '')`;
const keysOfEntry = `search_keys(e.title_words, e.slug_words) COLLATE "C"`;
const isNotIn = (...found: string[]) =>
  `(e.kind, e.id) NOT IN (${found.map((name) => `SELECT kind, id FROM ${name}`).join(" UNION ALL ")})`;
const countOf = (...found: string[]) => found.map((name) => `(SELECT count(*) FROM ${name})`).join(" + ");

/** $1 as typed, $2 alternatives, $3 the text query, $4 is strict, $5 the framework's words, $6 how many are wanted. */
const asked = `
  SELECT words, ${key("words")} AS key, search_sorted(words) AS sorted, names.*,
         length(words) - length(${key("words")}) AS spaces,
         websearch_to_tsquery('pg_catalog.english', search_fold($3)) AS text
  FROM (SELECT search_name($1)) AS folded(words), search_name_queries($2::text[]) AS names`;

/** Classes 0 to 2. A name that is the question is found whatever the question's operators exclude. */
const near = `
  SELECT ${entry}, named.class,
         CASE WHEN $1 IN (e.title, e.slug) THEN 0
              WHEN named.class = 2 THEN CASE WHEN starts_with(e.title, $1) OR starts_with(e.slug, $1) THEN 1 ELSE 2 END
              ELSE 1 END AS distance
  FROM asked
  JOIN search_entry AS e ON ${keysOfEntry} && (ARRAY['=' || key, '~' || sorted, '^' || key]
    || ARRAY(SELECT '=' || word || key FROM unnest($5::text[]) AS word)),
  LATERAL (SELECT ${key("e.title_words")}, ${key("e.slug_words")}) AS keys(title_key, slug_key),
  -- Names of the same words are of the same length; sorting others would be the dearest part of all.
  LATERAL (SELECT CASE WHEN key IN (title_key, slug_key) THEN 0
                       WHEN length(title_key) = length(key) AND search_sorted(e.title_words) = sorted THEN 1
                       WHEN length(slug_key) = length(key) AND search_sorted(e.slug_words) = sorted THEN 1
                       WHEN starts_with(title_key, key) OR starts_with(slug_key, key) THEN 2
                       ELSE 1 END) AS named(class)
  WHERE key <> '' AND (NOT $4 OR named.class = 0 OR e.document @@ text)`;

const isCommon = `(
    SELECT count(*)
    FROM (SELECT names FROM search_entry ORDER BY is_past, weight DESC NULLS LAST, missing_sixths LIMIT ${SAMPLED_PACKAGES}) AS sample
    WHERE sample.names @@ (SELECT begun FROM asked)
  ) >= ${FEWEST_IN_SAMPLE}`;

/** The best entries of which a name has the words: enough where a single word is common. */
const walked = `
  SELECT ${entry}, e.names @@ whole AS is_whole, e.names @@ written AS is_written
  FROM asked, LATERAL (
    (SELECT * FROM search_entry ORDER BY is_past, weight DESC NULLS LAST, missing_sixths LIMIT ${WALKED_PACKAGES})
    UNION ALL
    (SELECT * FROM search_entry WHERE NOT is_past AND weight IS NULL ORDER BY missing_sixths LIMIT ${WALKED_GRIDS})
  ) AS e
  WHERE spaces = 0 AND NOT $4 AND ${countOf("near")} < $6 AND ${isCommon} AND e.names @@ begun AND ${isNotIn("near")}`;

/** Classes 4 (all words are words of the name) and 5 (the last one begins one). */
const named = `
  SELECT ${entry}, 4 AS class, 0 AS distance, e.names @@ written AS is_written
  FROM asked JOIN search_entry AS e ON e.names @@ whole
  WHERE ${countOf("near")} < $6 AND (SELECT count(*) FROM walked WHERE is_whole) < $6
    AND (NOT $4 OR e.document @@ text) AND ${isNotIn("near")}
  UNION ALL
  SELECT ${entry}, 5, 0, false
  FROM asked JOIN search_entry AS e ON e.names @@ begun
  WHERE ${countOf("near")} < $6 AND ${countOf("walked")} < $6
    AND NOT $4 AND NOT e.names @@ whole AND ${isNotIn("near")}
  UNION ALL
  SELECT ${entry}, CASE WHEN is_whole THEN 4 ELSE 5 END, 0, is_written
  FROM walked AS e
  WHERE CASE WHEN is_whole THEN (SELECT count(*) FROM walked WHERE is_whole) ELSE ${countOf("walked")} END >= $6`;

/**
 * Classes 3 and 6: one letter missing, added, wrong, or two swapped in a whole name. Where a name has the words as they are
 * typed, these are hardly meant as others.
 */
const slips = `
  SELECT ${entry}, CASE WHEN EXISTS (SELECT FROM named WHERE is_written) THEN 6 ELSE 3 END AS class,
         2 * slip.size + CASE WHEN spaces IN (length(e.title_words) - length(title_key), length(e.slug_words) - length(slug_key))
                              THEN 0 ELSE 1 END AS distance
  FROM asked
  JOIN search_entry AS e ON ${keysOfEntry}
    && (('/' || key) || search_deletions(key, '=') || search_deletions(key, '/')),
  LATERAL (SELECT ${key("e.title_words")}, ${key("e.slug_words")}) AS keys(title_key, slug_key),
  LATERAL (SELECT least(search_slip(key, title_key), search_slip(key, slug_key))) AS slip(size)
  WHERE NOT $4 AND length(key) > 2 AND NOT EXISTS (SELECT FROM near WHERE class < 2)
    AND slip.size IS NOT NULL AND ${isNotIn("near")}`;

/** Class 7: all words somewhere in the text. A strict question is a filter: all that it lets through is of one class. */
const texts = `
  SELECT ${entry}, CASE WHEN $4 THEN 4 ELSE 7 END AS class, 0 AS distance
  FROM asked JOIN search_entry AS e ON e.document @@ text
  WHERE ($4 OR ${countOf("near", "named", "slips")} < $6) AND ${isNotIn("near", "named", "slips")}`;

/** Where what was typed is no name, and without operators, something else may have been meant. */
const isUnknown = "NOT $4 AND cardinality($2::text[]) = 1 AND NOT EXISTS (SELECT FROM near WHERE class = 0)";

const usual = ["near", "named", "slips", "texts"];

const hit = `
  f.kind, f.id, f.title, f.slug, COALESCE(p.description, g.description) AS description,
  COALESCE(c.title, '') AS category, COALESCE(p.stars, 0) AS stars, COALESCE(p.forks, 0) AS forks,
  COALESCE(p.downloads_per_month, 0) AS "downloadsPerMonth", COALESCE(p.api_score, 0) AS score, e.usages,
  COALESCE(p.participants, '') AS participants, f.shown_weight AS weight,
  p.archived_at IS NOT NULL AS "isArchived", p.deprecated_at IS NOT NULL AS "isDeprecated",
  p.last_commit_at::text AS "lastCommitAt", r.released_at::text AS "lastReleasedAt",
  e.created_at::text AS "createdAt", e.modified_at::text AS "modifiedAt"`;

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
), texts AS MATERIALIZED (${texts}
), ${correctedNames(entry, `${isUnknown} AND ${countOf(...usual)} < ${FEW}`, isNotIn(...usual))}
, ${partOfNames(entry, `${isUnknown} AND NOT EXISTS (SELECT FROM slips) AND ${countOf(...usual, "corrected")} < ${FEW}`, isNotIn(...usual, "corrected"))}
, ranked AS (
  SELECT * FROM near
  UNION ALL
  SELECT ${entry}, e.class, e.distance FROM named AS e
  WHERE (e.kind, e.id) NOT IN (SELECT kind, id FROM slips WHERE class = 3)
  UNION ALL
  SELECT * FROM slips AS e WHERE class = 3 OR ${isNotIn("named")}
  UNION ALL SELECT * FROM texts UNION ALL SELECT * FROM corrected UNION ALL SELECT * FROM partly
), found AS (
  SELECT *, COALESCE(weight, search_grid_weight((SELECT max(highest) FROM (
    (SELECT weight FROM search_entry WHERE NOT is_past ORDER BY weight DESC NULLS LAST LIMIT 1)
    UNION ALL
    (SELECT weight FROM search_entry WHERE is_past ORDER BY weight DESC NULLS LAST LIMIT 1)
  ) AS tops(highest)), missing_sixths)) AS shown_weight
  FROM ranked
  ORDER BY class, distance, is_past, shown_weight DESC, kind, id
  LIMIT $6
)
SELECT ${hit}
FROM found AS f
JOIN search_entry AS e USING (kind, id)
LEFT JOIN package AS p ON f.kind = 'package' AND p.id = f.id
LEFT JOIN category AS c ON c.id = p.category_id
LEFT JOIN release AS r ON r.id = p.latest_release_id
LEFT JOIN grid AS g ON f.kind = 'grid' AND g.id = f.id
ORDER BY f.class, f.distance, f.is_past, f.shown_weight DESC, f.kind, f.id`,
};

export const searchParameters = (question: Question, limit: number): unknown[] => [
  question.raw,
  question.alternatives,
  question.text,
  question.isStrict,
  catalogue.framework.nameWords,
  limit,
];
