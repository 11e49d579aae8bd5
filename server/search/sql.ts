/** What the branches of the search statement have in common. `e` is always the entry, `asked` a reading of the question. */

/** What each branch returns of an entry, before its class and its distance within that: what ranks, and where the row is. */
export const entry = "e.ctid, e.kind, e.id, e.is_past, e.weight, e.missing_sixths";

/** Words without what separates them. */
export const key = (words: string) => `replace(${words}, ' ', '')`;

export const keysOfNames = `LATERAL (SELECT ${key("e.title_words")}, ${key("e.slug_words")}) AS keys(title_key, slug_key)`;

export const isShown = "($7 OR NOT e.is_hidden)";

/** May be shown, and was not found by stronger branches. */
export const isNew = (stronger: string) =>
  `${isShown} AND (e.kind, e.id) NOT IN (SELECT kind, id FROM ${stronger})`;

export const countOf = (found: string) => `(SELECT count(*) FROM ${found})`;

/** The best packages, living ones first; in the order of the index search_entry_weight. */
export const bestPackages = (columns: string, most: string | number) =>
  `(SELECT ${columns} FROM search_entry ORDER BY is_past, weight DESC NULLS LAST, missing_sixths LIMIT ${most})`;
