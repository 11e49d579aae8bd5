export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const LINE_SEPARATORS = /[\u2028\u2029]/g;

/** JSON as the reference writes it: other characters stay, but line separators would end a line of JavaScript. */
export function toJson(value: Json, indent: number): string {
  return JSON.stringify(value, null, indent).replace(LINE_SEPARATORS, (separator) =>
    separator === "\u2028" ? "\\u2028" : "\\u2029",
  );
}
