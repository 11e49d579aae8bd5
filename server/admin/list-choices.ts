/** What the staff's lists can be narrowed to, and ordered by; the first of each is what they begin with. */
export const packageList = {
  states: ["all", "hidden", "deleted", "deprecated", "archived", "bare", "stale"],
  sorts: ["changed", "title", "stars", "newest"],
} as const;

export const gridList = {
  states: ["all", "locked", "header", "deleted", "empty", "placeholder"],
  sorts: ["changed", "title", "packages"],
} as const;

export const flagList = { states: ["open", "approved", "dismissed"], sorts: ["oldest", "newest"] } as const;

export const siteList = { states: ["pending", "approved", "rejected"], sorts: ["oldest", "newest"] } as const;
