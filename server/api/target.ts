import { parseQuery, type QueryPairs } from "./query-string";

/** What a request asks for, read from its request line. */
export type Target = {
  /** Decoded. */
  path: string;
  /** Without "?", as it was sent. */
  rawQuery: string;
  query: QueryPairs;
};

const ESCAPED_BYTES = /(?:%[0-9a-f]{2})+/gi;
/** Everything that may not stand in a query; "%" may, since the query is already escaped. */
const UNSAFE_IN_QUERY = /[^\w/#%[\]=:;$&()+,!?*@'~.-]+/g;

/** Broken UTF-8 stays escaped, so that it names nothing but can still be answered. */
function decodeBytes(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes.toUpperCase();
  }
}

const decodePath = (path: string) => (path.includes("%") ? path.replace(ESCAPED_BYTES, decodeBytes) : path);

export function parseTarget(target: string): Target {
  const mark = target.indexOf("?");
  const rawQuery = mark < 0 ? "" : target.slice(mark + 1);
  return {
    path: decodePath(mark < 0 ? target : target.slice(0, mark)),
    rawQuery,
    query: parseQuery(rawQuery),
  };
}

/** A decoded path, escaped again where an address needs it. */
export function encodePath(path: string): string {
  return /^[\w/.-]*$/.test(path)
    ? path
    : encodeURIComponent(path).replace(/%(?:2F|3A|40|26|2B|24|2C)/g, decodeURIComponent);
}

/** Path and query as the reference repeats them: in redirects and on browsable pages. */
export function fullPath({ path, rawQuery }: Target): string {
  const query = rawQuery.replace(UNSAFE_IN_QUERY, encodeURIComponent);
  return encodePath(path) + (query === "" ? "" : `?${query}`);
}
