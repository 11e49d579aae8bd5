import { counted, formatInteger } from "@/lib/numbers";

const orders = {
  watchers: "most stars first",
  score: "best score first",
  title: "by name",
  commit_date: "latest commit first",
  downloads: "most downloads first",
  forks: "most forks first",
} as const;

/** What the tools above a grid say; part of `words`. */
export const gridTools = {
  tools: "View of the grid",
  find: "Find in this grid",
  findHint: "Name or description",
  sort: "Sort",
  sorts: {
    watchers: "Stars",
    score: "Score",
    title: "Name",
    commit_date: "Last commit",
    downloads: "Downloads",
    forks: "Forks",
  },
  differences: "Only differences",
  stable: "Stable only",
  apply: "Apply",
  choose: "Columns and rows",
  share: "Copy link",
  shared: "Copied",
  notShared: "Not copied",
  reset: "Show everything",
  packages: (shown: number, all: number, sort: keyof typeof orders) =>
    shown === all
      ? `${counted(all, "package")}, ${orders[sort]}`
      : `${formatInteger(shown)} of ${counted(all, "package")} shown, ${orders[sort]}`,
  rows: (shown: number, all: number) =>
    shown === all ? counted(all, "row") : `${formatInteger(shown)} of ${counted(all, "row")}`,
  noneMatch: "No package of this grid matches.",
  allAlike: "These packages differ in nothing.",
  columnMenu: (title: string) => `Column ${title}`,
  chooser: "Columns and rows",
  columns: "Columns",
  chosenRows: "Rows",
  close: "Close",
  hide: "Hide",
  show: "Show",
  pin: "Pin",
  unpin: "Unpin",
  left: "Move left",
  right: "Move right",
  actionOn: (action: string, title: string) => `${action}: ${title}`,
  keys: "Arrow keys move from cell to cell, Home and End to the ends; Enter goes into a cell, Escape back.",
} as const;
