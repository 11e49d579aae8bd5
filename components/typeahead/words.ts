/** What suggestions and the palette say; part of `words`, and read alone by scripts. */
export const typeahead = {
  list: "Suggestions",
  count: (count: number, more: boolean) =>
    count === 0 ? "No suggestions" : `${count}${more ? " and more" : ""} suggestion${count === 1 ? "" : "s"}`,
  grid: "Grid",
  stars: (stars: number) => (stars === 1 ? "star" : "stars"),
  archived: "Archived",
  deprecated: "Deprecated",
  none: "Nothing begins like this. The results page also looks at other spellings.",
  all: (text: string) => `All results for “${text}”`,
  offline: "No connection. Suggestions come back with it.",
  tooMany: (seconds: number) =>
    `Too many searches from your address: suggestions come again in ${seconds} s. Enter still searches.`,
  failed: "Suggestions cannot be had just now. Enter still searches.",
  palette: "Search and go to",
  recent: "Recent searches",
  forget: "Forget searches",
  rooms: "Go to",
  close: "Close",
  keys: "↑ ↓ to choose, Enter to open, Esc to close",
  slash: "The key / opens this search",
  hint: "Name or description",
} as const;
