/** What Python's `json.dumps` writes alike on every platform: floats, which it formats in its own way, are left out. */
export type PythonJson =
  null | boolean | bigint | number | string | readonly PythonJson[] | { readonly [key: string]: PythonJson };

/** Everything beyond printable ASCII. Without the "u" flag a pair of surrogates is two characters, as in Python. */
const UNPRINTABLE = /[\x7f-\uffff]/g;

const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** `JSON.stringify` escapes control characters as Python does, and lone surrogates. */
const quote = (text: string) => JSON.stringify(text).replace(UNPRINTABLE, escapeUnit);

/** JSON with a space after "," and ":", in ASCII: the default of Python's `json.dumps`. Keys keep their order. */
export function toPythonJson(value: PythonJson): string {
  if (value === null) return "null";
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(toPythonJson).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => `${quote(key)}: ${toPythonJson(member)}`);
  return `{${members.join(", ")}}`;
}

/** `Array.isArray` does not narrow a readonly array. */
const isList = (value: object): value is readonly PythonJson[] => Array.isArray(value);
