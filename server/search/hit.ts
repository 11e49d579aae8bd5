/** An entry that a search found, with what any of its shows: the API's item, a suggestion, a line of results. */
export type SearchHit = {
  kind: "package" | "grid";
  /** Id of the package or grid. */
  id: number;
  title: string;
  slug: string;
  description: string;
  /** The category's title; "" for a grid. */
  category: string;
  stars: number;
  forks: number;
  downloadsPerMonth: number;
  /** The API's `score`. */
  score: number;
  /** How many people said "I use this". */
  usages: number;
  /** Comma-separated, as fetched. */
  participants: string;
  /** 0–100, how established an entry is: docs/SCORING.md. */
  weight: number;
  isArchived: boolean;
  isDeprecated: boolean;
  /** Times as PostgreSQL writes them in a UTC session, with their microseconds. */
  lastCommitAt: string | null;
  lastReleasedAt: string | null;
  /** Of the index's own row. */
  createdAt: string;
  modifiedAt: string;
};
