/** Controls belong to this form wherever on the page they stand. */
export const FILTER_FORM = "filters";
