export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** JSON that is written already, without blanks. */
export class WrittenJson {
  constructor(readonly text: string) {}
}

/** What an answer says. */
export type Data = Json | WrittenJson;

const LINE_SEPARATORS = /[\u2028\u2029]/g;

/** For whoever looks into what is written. */
export const valuesOf = (data: Data): Json =>
  data instanceof WrittenJson ? (JSON.parse(data.text) as Json) : data;

const compact = (data: Data) => (data instanceof WrittenJson ? data.text : JSON.stringify(data));

/** JSON as the reference writes it: other characters stay, but line separators would end a line of JavaScript. */
export function toJson(data: Data, indent: number): string {
  const text = indent === 0 ? compact(data) : JSON.stringify(valuesOf(data), null, indent);
  return text.replace(LINE_SEPARATORS, (separator) => (separator === "\u2028" ? "\\u2028" : "\\u2029"));
}
