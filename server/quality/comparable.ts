import { catalogue } from "@/catalogue.config";

/** SQL for an address of a repository without what its spellings differ in: scheme, `www.`, case, `.git`, final slash. */
export const comparableAddress = (sql: string): string =>
  `regexp_replace(regexp_replace(lower(${sql}), '^[a-z+]+://([^/@]*@)?(www\\.)?', ''), '(\\.git)?/*$', '')`;

/**
 * SQL for the name of a project in the package index, as the index compares them (PEP 503), from a name or an address, there or
 * where its downloads are counted.
 */
export const comparableProject = (sql: string): string =>
  `regexp_replace(regexp_replace(lower(${sql}), '^.*/(project|pypi|packages)/|/+$', '', 'g'), '[-_.]+', '-', 'g')`;

const nameWords = catalogue.framework.nameWords.join("|");

/** SQL for a title without its punctuation, and without the words that only say whom it is for. */
export const comparableTitle = (sql: string): string =>
  `regexp_replace(regexp_replace(lower(${sql}), '(^(${nameWords})[ _.-]+)|([ _.-]+(${nameWords})$)', ''), '[^[:alnum:]]+', '', 'g')`;
