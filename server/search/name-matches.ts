/** How names match: the branches of the search statement for classes 0 to 8 (docs/SCORING.md). */
import { isCommon, textQuery } from "@/server/search/asked";
import { countOf, entry, isNew, isShown, keysOfNames } from "@/server/search/sql";

const indexedKeys = `search_keys(e.title_words, e.slug_words) COLLATE "C"`;
const begins = "(starts_with(title_key, key) OR starts_with(slug_key, key))";

/** Of a name that is another reading of the question than the whole as typed. */
export const DISTANCE_OF_OTHER_READING = 4;

/** Of a name that is the question only with the framework's word before it: as typed, or in another reading. */
const DISTANCES_WITH_FRAMEWORK = [3, DISTANCE_OF_OTHER_READING - 1 + 3].join(", ");

/** A name that weighs so many times as much is much better known. */
const MUCH_HEAVIER = 2;

/**
 * Classes 0 to 2. A name that is the question is found whatever the question's operators exclude. Names of the same words are
 * of the same length; sorting others would be the dearest part of all. What was typed comes before other readings of it. Of
 * alternatives only the names themselves are nearer than what else has their words: of several, none is what is looked for.
 */
const near = `
  SELECT DISTINCT ON (e.id, e.kind) ${entry}, CASE WHEN place = 1 THEN grade / 10 ELSE greatest(grade / 10, 1) END AS class,
         CASE WHEN place > 1 THEN ${DISTANCE_OF_OTHER_READING - 1} + grade % 10
              WHEN $1 IN (e.title, e.slug) OR grade = 20 THEN 0
              WHEN starts_with(e.title, $1) OR starts_with(e.slug, $1) THEN 1
              ELSE grade % 10 END AS distance
  FROM readings
  JOIN search_entry AS e ON ${indexedKeys}
    && (ARRAY['=' || key, '~' || sorted, '^' || key, '=' || own]
        || ARRAY(SELECT '=' || word || key FROM unnest($5::text[]) AS word)),
  ${keysOfNames},
  -- Ten times the class, and the distance within it.
  LATERAL (SELECT CASE WHEN key IN (title_key, slug_key) THEN 1
                       WHEN length(title_key) = length(key) AND search_sorted(e.title_words) = sorted THEN 12
                       WHEN length(slug_key) = length(key) AND search_sorted(e.slug_words) = sorted THEN 12
                       WHEN ${begins} AND length(key) + 1 IN (length(title_key), length(slug_key)) THEN 20
                       WHEN ${begins} THEN 22
                       WHEN right(title_key, length(key)) = key OR right(slug_key, length(key)) = key THEN 13
                       ELSE 23 END OFFSET 0) AS matched(grade)
  WHERE ${isShown} AND (NOT $4 OR place = 1 AND grade < 10 OR e.document @@ ${textQuery})
    AND (place = 1 OR grade = 1 OR $4 OR $10)
  ORDER BY e.id, e.kind, class, distance`;

const isWithFramework = `class = 1 AND distance IN (${DISTANCES_WITH_FRAMEWORK})`;

/**
 * Nobody said the framework's word. What weighs so much outdoes the heaviest of such names: all of these and all that
 * outdo them stand together then, before others that have the words.
 */
const outdone = `SELECT ${MUCH_HEAVIER} * max(weight) AS weight FROM near WHERE ${isWithFramework}`;
const OUTDONE = { class: 4, distance: 1 };

/** Whether the words are whole words of a name that is much better known than those. */
const outdoes = (isWhole: string) => `${isWhole} AND e.weight >= outdone.weight AND NOT e.is_past`;

/**
 * A name that begins with the question is nearer than one in which its words are scattered; a single word is no more meant
 * at the beginning than elsewhere, unless it goes on.
 */
const classOfBegun = (scattered: number) => `CASE WHEN spaces > 0 AND ${begins} THEN 4 ELSE ${scattered} END`;
const distanceOfBegun = `CASE WHEN ${begins} THEN 0 ELSE 1 END`;

/** The best entries of which a name has the word: enough where it is common. */
const walked = `
  SELECT ${entry}, e.names @@ whole AS is_whole, ${distanceOfBegun} AS distance, length(key) < 3 AS is_short
  FROM asked, best AS e, ${keysOfNames}
  WHERE ${countOf("near")} < $6 AND ${isCommon("names", "begun", "spaces = 0")} AND cardinality($2::text[]) = 1 AND NOT $4 AND e.names @@ begun AND ${isNew("near")}`;

/**
 * Whether these and nearer ones are as many as are wanted. Too many names begin with one letter or two: there the heaviest
 * do, wherever their word stands.
 */
const walk = `
  SELECT nearer + whole >= $6 AS is_enough, nearer + begun >= $6 AS is_enough_for_begun
  FROM (SELECT count(*) FROM near) AS found(nearer),
       (SELECT count(*) FILTER (WHERE is_whole), count(*) FILTER (WHERE is_whole OR distance = 0 OR is_short)
        FROM walked) AS passed(whole, begun)`;

/** Stems aside: "djangocm" is no word of "djangocms-catalog". */
const isWritten = `EXISTS (
    SELECT FROM readings JOIN search_entry AS e ON e.names @@ replace(words, ' ', '&')::tsquery
    WHERE place = 1 AND ${isShown} AND string_to_array(e.title_words || ' ' || e.slug_words, ' ') @> string_to_array(words, ' ')
  )`;

/**
 * Classes 3 and 7: one letter missing, added, wrong, or two swapped in a whole name. Where a name has the words as they are
 * typed, these are hardly meant as others.
 */
const slips = `
  SELECT DISTINCT ON (e.id, e.kind) ${entry}, CASE WHEN ${isWritten} THEN 7 ELSE 3 END AS class,
         2 * slip.size + CASE WHEN spaces IN (length(e.title_words) - length(title_key), length(e.slug_words) - length(slug_key))
                              THEN 0 ELSE 1 END AS distance
  FROM readings
  JOIN search_entry AS e ON ${indexedKeys}
    && (('/' || key) || search_deletions(key, '=') || search_deletions(key, '/')),
  ${keysOfNames},
  LATERAL (SELECT least(search_slip(key, title_key), search_slip(key, slug_key)) OFFSET 0) AS slip(size)
  WHERE NOT $4 AND length(key) > 2 AND NOT EXISTS (SELECT FROM near WHERE class < 2)
    AND slip.size IS NOT NULL AND ${isNew("near")}
  ORDER BY e.id, e.kind, distance`;

/** Classes 4 to 6, and 8: the telling words are words of a name. */
const named = `
  SELECT ${entry}, CASE WHEN ${outdoes("how = 'whole'")} THEN ${OUTDONE.class}
                        WHEN how = 'whole' THEN ${classOfBegun(5)} WHEN how = 'begun' THEN ${classOfBegun(6)} ELSE 8 END AS class,
         CASE WHEN ${outdoes("how = 'whole'")} THEN ${OUTDONE.distance}
              WHEN how <> 'begun' OR ${begins} THEN 0 ELSE 1 END AS distance
  FROM walk, outdone, asked,
  LATERAL (SELECT CASE WHEN $4 OR is_enough_for_begun THEN whole ELSE begun END) AS words(query),
  search_entry AS e, ${keysOfNames},
  -- Once for each name, which OFFSET sees to.
  LATERAL (SELECT CASE WHEN e.names @@ whole THEN 'whole' WHEN bare IS NULL OR e.names @@ query THEN 'begun' ELSE 'bare' END
           OFFSET 0) AS matched(how)
  WHERE NOT is_enough AND e.names @@ COALESCE(query || bare, query) AND (NOT $4 OR e.document @@ text)
    AND ${isNew("(SELECT * FROM near UNION ALL SELECT * FROM slips WHERE class = 3) AS nearer")}
  UNION ALL
  SELECT ${entry}, CASE WHEN ${outdoes("is_whole")} THEN ${OUTDONE.class} WHEN is_whole THEN 5 ELSE 6 END,
         CASE WHEN ${outdoes("is_whole")} THEN ${OUTDONE.distance} WHEN is_whole THEN 0 ELSE e.distance END
  FROM walk, outdone, walked AS e
  WHERE CASE WHEN is_whole THEN is_enough ELSE is_enough_for_begun END`;

/** No entry twice. */
const byName = `
  SELECT ${entry}, CASE WHEN is_outdone THEN ${OUTDONE.class} ELSE class END AS class,
         CASE WHEN is_outdone THEN ${OUTDONE.distance} ELSE distance END AS distance
  FROM (SELECT EXISTS (SELECT FROM named WHERE class = ${OUTDONE.class} AND distance = ${OUTDONE.distance})) AS known(is_any),
       near AS e, LATERAL (SELECT is_any AND ${isWithFramework}) AS compared(is_outdone)
  UNION ALL SELECT * FROM named
  UNION ALL SELECT * FROM slips AS e WHERE class = 3 OR (e.kind, e.id) NOT IN (SELECT kind, id FROM named)`;

export const nameMatches = `
near AS MATERIALIZED (${near}
), outdone AS MATERIALIZED (${outdone}
), walked AS MATERIALIZED (${walked}
), walk AS MATERIALIZED (${walk}
), slips AS MATERIALIZED (${slips}
), named AS MATERIALIZED (${named}
), by_name AS MATERIALIZED (${byName}
)`;
