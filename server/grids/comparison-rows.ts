import { type ScoreFacts } from "@/lib/score/facts";

type Precision = "instant" | "day" | "month";

/** A row that the community added. */
export type GridFeature = { id: number; title: string; description: string };

/** What is said of one package for one feature, and what that rests on. */
export type GridCell = { text: string; note: string; sourceUrl: string; checkedVersion: string | null };

/** The columns of a package that its score is made of, and those that only the grid shows. */
type Entry = Omit<ScoreFacts, "latestRelease"> & {
  id: number;
  title: string;
  slug: string;
  description: string;
  forks: number;
  forge: string;
  repositoryUrl: string;
  commitsPerWeek: number[];
  createdAt: Date;
};

/** As PostgreSQL answers. */
export type ComparisonRow = Entry & {
  column_id: number;
  release_version: string | null;
  released_at: Date | null;
  released_precision: Precision | null;
  development_status: number | null;
  is_yanked: boolean | null;
};

/** A package as a column of a grid. */
export type GridColumn = Entry & {
  columnId: number;
  latestRelease: (NonNullable<ScoreFacts["latestRelease"]> & { releasedPrecision: Precision }) | null;
  /** From 0 to 100; null where it is not known. */
  score: number | null;
};
