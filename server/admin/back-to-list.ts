/** The list that a button stood on, as it was narrowed. Only a query: whatever is sent, it stays on the list's own page. */
export const backToList = (list: string, back = ""): string =>
  back.startsWith("?") ? list + back.replace(/[^\w?=&%+.~-]/g, "") : list;
