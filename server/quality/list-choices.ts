/** What the list of a check's findings can be ordered by; it is narrowed by its text only. */
export const findingList = { states: ["all"], sorts: ["stars", "title", "longest"] } as const;
