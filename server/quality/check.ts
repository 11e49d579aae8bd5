/** One thing that a check found: a package, and what looks wrong about it. */
export type Finding = {
  id: number;
  title: string;
  slug: string;
  stars: number;
  /** In words; "" where the check's own sentence says it all. */
  note: string;
  /** Since when, or when it was last well; null where nobody knows. */
  since: Date | null;
  /** Another package that it concerns. */
  otherTitle: string | null;
  otherSlug: string | null;
  /** The site of the package that it is about; null where it is about the package itself. */
  siteId: number | null;
};

/** A question about the catalogue's data, put to the database. Nothing is changed by it: people answer. */
export type Check = {
  /** In addresses. */
  name: string;
  title: string;
  /** What it finds, and what can be done about it. */
  sentence: string;
  /** It could be better, but nothing is wrong that somebody has to decide on. */
  isPoor?: true;
  /** It takes some tenths of a second for some thousands of packages. */
  isSlow?: true;
  /**
   * What it finds: from `p`, a package that is not deleted, and what is joined to it. Whoever reads it limits and counts.
   * `note`, `since`, `other` (a package's alias) and `site` are expressions; those that are left out are "", null and none.
   */
  from: string;
  where: string;
  note?: string;
  since?: string;
  other?: string;
  site?: string;
};

/** The statement of a check, one row a finding. */
export const findingsSql = ({
  from,
  where,
  note = "''",
  since = "NULL::timestamptz",
  other,
  site = "NULL::int",
}: Check): string => `
  SELECT p.id, p.title, p.slug, p.stars, ${note} AS note, ${since} AS since,
    ${other ? `${other}.title` : "NULL::text"} AS "otherTitle", ${other ? `${other}.slug` : "NULL::text"} AS "otherSlug",
    ${site} AS "siteId"
  FROM ${from} WHERE p.deleted_at IS NULL AND (${where})`;
