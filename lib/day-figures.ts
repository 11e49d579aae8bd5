/** The figures of a package that are kept day by day, in the order in which they are shown. */
export const figureNames = ["stars", "forks", "downloads", "score"] as const;

export type FigureName = (typeof figureNames)[number];

/** Those of one day (`YYYY-MM-DD`, UTC); null where nobody knew. */
export type DayFigures = { day: string } & Readonly<Record<FigureName, number | null>>;
