/** Names and values in the order in which they were sent, decoded; a name may stand more than once. */
export type QueryPairs = readonly (readonly [name: string, value: string])[];

const ESCAPED_BYTES = /(?:%[0-9a-f]{2})+/gi;
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

const bytesOf = (escapes: string) => Buffer.from(escapes.replaceAll("%", ""), "hex");

/** Broken UTF-8 becomes U+FFFD; a "%" that escapes nothing stays. */
function decode(text: string): string {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  return spaced.includes("%") ? spaced.replace(ESCAPED_BYTES, (run) => utf8.decode(bytesOf(run))) : spaced;
}

/** Parses what follows the "?" of an address, as Django's QueryDict does (no ";" as a separator, blanks kept). */
export function parseQuery(query: string): QueryPairs {
  if (query === "") return [];
  return query
    .split("&")
    .filter((item) => item !== "")
    .map((item) => {
      const equals = item.indexOf("=");
      return equals < 0
        ? ([decode(item), ""] as const)
        : ([decode(item.slice(0, equals)), decode(item.slice(equals + 1))] as const);
    });
}

/** The last of a parameter's values counts. */
export function lastValue(pairs: QueryPairs, name: string): string | undefined {
  return pairs.findLast(([key]) => key === name)?.[1];
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Escapes as Python's `quote_plus`: more than encodeURIComponent does, and spaces as "+". */
const encode = (text: string) =>
  encodeURIComponent(text)
    .replace(/[!'()*]/g, percent)
    .replaceAll("%20", "+");

/** By code point, which UTF-16's own order is not. */
const byCodePoint = ([a]: readonly [string, string], [b]: readonly [string, string]) =>
  a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Writes parameters sorted by name; values of one name keep their order. */
export function encodeQuery(pairs: QueryPairs): string {
  return pairs
    .toSorted(byCodePoint)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join("&");
}

/** The same parameters with one of them set to a single value, or left out. */
export function withParameter(pairs: QueryPairs, name: string, value: string | null): QueryPairs {
  const others = pairs.filter(([key]) => key !== name);
  return value === null ? others : [...others, [name, value]];
}
