/** What the branches of the search statement have in common. `e` is always the entry, `asked` the question. */

/** What each branch returns of an entry, before its class and its distance within that. */
export const entry = "e.kind, e.id, e.title, e.slug, e.is_past, e.weight, e.missing_sixths";

/** Words without what separates them. */
export const key = (words: string) => `replace(${words}, ' ', '')`;

export const keysOfNames = `LATERAL (SELECT ${key("e.title_words")}, ${key("e.slug_words")}) AS keys(title_key, slug_key)`;

/** May be shown, and was not found by a stronger branch. */
export const isNew = (...stronger: string[]) => `($7 OR NOT e.is_hidden) AND ${isNotIn(...stronger)}`;

export const isNotIn = (...found: string[]) =>
  `(e.kind, e.id) NOT IN (${found.map((name) => `SELECT kind, id FROM ${name}`).join(" UNION ALL ")})`;

export const countOf = (...found: string[]) =>
  found.map((name) => `(SELECT count(*) FROM ${name})`).join(" + ");

/** The best packages, living ones first; in the order of the index search_entry_weight. */
export const bestPackages = (columns: string, most: string | number) =>
  `(SELECT ${columns} FROM search_entry ORDER BY is_past, weight DESC NULLS LAST, missing_sixths LIMIT ${most})`;
