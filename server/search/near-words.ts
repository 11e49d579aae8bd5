/** What words of names are near another one: both for what a search may have meant, and for what it says was meant. */

const MOST_LIKE_IT = 30;
/** PostgreSQL compares no longer ones. */
const LONGEST_COMPARED = 200;

/** The words that share the most trigrams with one, nearest first. Index: search_word (word), GiST. */
export const mostAlike = (word: string) =>
  `(SELECT known.word FROM search_word AS known ORDER BY ${word} <<-> known.word LIMIT ${MOST_LIKE_IT})`;

/** By how many letters two words differ; where these are more than `most`, more than that. */
export const editsBetween = (one: string, other: string, most: number) =>
  `levenshtein_less_equal(left(${one}, ${LONGEST_COMPARED}), left(${other}, ${LONGEST_COMPARED}), ${most})`;

/** Of words that are one typing error from another, which search_slip tells. Index: search_word (search_forms). */
export const sharesForm = (forms: string) => `search_forms(known.word) COLLATE "C" && (${forms})`;
