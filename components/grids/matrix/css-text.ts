/**
 * A text as a string of CSS, for a custom property in a style attribute: the style sheet shows it where cells stand as
 * cards. Everything that could end the string or begin something else is written as its code.
 */
export function cssText(text: string): string {
  const written = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${written}"`;
}
