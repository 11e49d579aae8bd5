/** Characters: no more than a revision's reason holds. */
export const MAX_FLAG_REASON = 1_000;
