import { searchPool } from "@/server/db";
import { editsBetween, mostAlike, sharesForm } from "@/server/search/near-words";
import { LONGEST_QUESTION } from "@/server/search/question";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MOST_WORDS = 12;

/** Shorter words are one error from too many others. */
const SHORTEST = 3;
/** Two letters of a longer word may be wrong. */
const SHORTEST_WITH_TWO_ERRORS = 7;

/** A word of this many texts is known; fewer may share a mistake. */
const FEWEST_TEXTS = 2;
/** More entries make no word more frequent. */
const MOST_COUNTED = 1000;

const countOfEntries = (condition: string, most: number) =>
  `(SELECT count(*) FROM (SELECT FROM search_entry WHERE NOT is_hidden AND ${condition} LIMIT ${most}) AS counted)`;

/** Words of names near one that nobody uses. Nearer ones, of those the more frequent first. Indexes as in a search. */
const statement = {
  name: "spelling",
  text: `
WITH unknown AS MATERIALIZED (
  SELECT place, given.word
  FROM unnest($1::text[]) WITH ORDINALITY AS typed(word, place), search_name(typed.word) AS given(word),
       plainto_tsquery('pg_catalog.english', given.word) AS query
  WHERE length(given.word) >= ${SHORTEST} AND strpos(given.word, ' ') = 0 AND numnode(query) > 0
    AND NOT EXISTS (
      SELECT FROM search_entry
      WHERE names @@ (given.word || '|' || (ts_lexize('search_stem', given.word))[1])::tsquery
    )
    AND ${countOfEntries("document @@ query", FEWEST_TEXTS)} < ${FEWEST_TEXTS}
)
SELECT place::int, (
    SELECT close.word FROM (
      SELECT known.word, 1 AS errors FROM search_word AS known
      WHERE ${sharesForm("search_forms(unknown.word)")} AND search_slip(unknown.word, known.word) IS NOT NULL
      UNION ALL
      SELECT alike.word, 2
      FROM ${mostAlike("unknown.word")} AS alike
      WHERE length(unknown.word) >= ${SHORTEST_WITH_TWO_ERRORS}
        AND ${editsBetween("unknown.word", "alike.word", 2)} <= 2
    ) AS close,
    LATERAL (SELECT ${countOfEntries("names @@ close.word::tsquery", MOST_COUNTED)}) AS used(entries)
    WHERE entries > 0
    ORDER BY errors, entries DESC, close.word LIMIT 1
  ) AS word
FROM unknown`,
};

/**
 * What was probably meant by a text: each word that neither a name nor texts have, replaced by the nearest word of a name, of
 * several the one that most entries have. Null where there is nothing to mend, or nothing is near.
 */
export async function suggestSpelling(text: string): Promise<string | null> {
  const asked = [...text].slice(0, LONGEST_QUESTION).join("").replaceAll("\0", " ").trim();
  const words = [...asked.matchAll(WORD)].map(([word]) => word).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const { rows } = await searchPool().query<{ place: number; word: string | null }>({
    ...statement,
    values: [words],
  });
  const mended = new Map(rows.flatMap(({ place, word }) => (word === null ? [] : [[place, word] as const])));
  if (mended.size === 0) return null;
  let place = 0;
  return asked.replace(WORD, (word) => mended.get(++place) ?? word);
}
