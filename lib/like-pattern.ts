/** A text as part of a LIKE pattern, in which LIKE's own signs mean themselves. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, "\\$&");
