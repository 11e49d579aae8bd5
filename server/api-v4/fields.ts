import { splitParticipants } from "@/lib/participants";
import type { Collection } from "./links";
import { localTime } from "./local-time";
import type { Field } from "./shape";

/** Names as they are usually stored: nothing to trim, to leave out or to escape. */
const PLAIN_NAMES = /^"[^\s,\\]+(?:,[^\s,\\]+)*"$/;

/** Whatever PostgreSQL writes as JSON just as the API does. */
export const value = (column: string): Field => ({ sql: `coalesce(to_json(${column})::text, 'null')` });

/** Six fractional digits or none, in the site's zone. PostgreSQL's text keeps microseconds. */
export const time = (column: string): Field => ({
  sql: `coalesce(${column}::text, 'null')`,
  write: (text) => (text === "null" ? text : `"${localTime(text)}"`),
});

/** The address of an entry. */
export const link = (collection: Collection, id: string): Field => ({
  sql: id,
  write: (id, links) => links.detail(collection, id),
});

/** The addresses of entries; `ids` is a query. */
export const links = (collection: Collection, ids: string): Field => ({
  sql: `array_to_string(ARRAY(${ids}), ',')`,
  write: (text, links) => {
    const addresses = text === "" ? [] : text.split(",").map((id) => links.detail(collection, id));
    return `[${addresses.join(",")}]`;
  },
});

/** Names that are stored with commas between them. */
export const names = (column: string): Field => ({
  sql: `to_json(${column})`,
  write: (text) =>
    PLAIN_NAMES.test(text)
      ? `[${text.replaceAll(",", '","')}]`
      : JSON.stringify(splitParticipants(JSON.parse(text) as string)),
});
