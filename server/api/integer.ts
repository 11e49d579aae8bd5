/** Texts longer than this are no number to the reference either. */
const MAX_DIGITS = 4300;

const ASCII_DIGITS = /^\d{1,15}$/;
const INTEGER = /^[+-]?\d+(?:_\d+)*$/;
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;

/** Digits as the reference counts them: decimal ones of any script, and ones such as "²" that no number is made of. */
const ONLY_DIGITS =
  /^[\p{Nd}\u{b2}-\u{b3}\u{b9}\u{1369}-\u{1371}\u{19da}\u{2070}\u{2074}-\u{2079}\u{2080}-\u{2089}\u{2460}-\u{2468}\u{2474}-\u{247c}\u{2488}-\u{2490}\u{24ea}\u{24f5}-\u{24fd}\u{24ff}\u{2776}-\u{277e}\u{2780}-\u{2788}\u{278a}-\u{2792}\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]+$/u;

/** Python's idea of spaces differs from JavaScript's in two characters. */
function trimSpaces(text: string): string {
  return text.includes("\ufeff") ? text : text.replaceAll("\x85", " ").trim();
}

/** Unicode keeps each script's ten digits together, from zero on, and starts every run of digits with a zero. */
function toAsciiDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((codePoint - zero) % 10);
}

/**
 * Reads an integer as Python's `int()` does, since that is what clients of the reference can rely on: a sign, spaces
 * around, single underscores between digits, digits of any script ("+2", " 2 ", "1_0", "٢"). Null when it is none.
 */
export function parseInteger(text: string): bigint | null {
  if (ASCII_DIGITS.test(text)) return BigInt(text);
  if (text.length > MAX_DIGITS * 2) return null;
  const ascii = trimSpaces(text).replace(OTHER_DIGIT, toAsciiDigit);
  if (!INTEGER.test(ascii)) return null;
  const digits = ascii.replaceAll("_", "");
  if (digits.replace(/^[+-]/, "").length > MAX_DIGITS) return null;
  // BigInt reads "-5" but not "+5".
  return BigInt(digits.replace(/^\+/, ""));
}

/** Whether a key names an id rather than a slug. Not every such key is a number: see `parseInteger`. */
export const isAllDigits = (text: string): boolean => ONLY_DIGITS.test(text);
