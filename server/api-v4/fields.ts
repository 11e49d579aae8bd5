import { splitParticipants } from "@/lib/participants";
import type { Collection } from "./links";
import { localTime } from "./local-time";
import type { Field } from "./shape";

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

/** Printable ASCII but for what parts names and what JSON escapes: nothing to trim, to leave out or to escape. */
const PLAIN_NAME = String.raw`[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]+`;

/** Names that are stored with commas between them: an array where they are plain, else the text, to be split here. */
export const names = (column: string): Field => ({
  sql: `CASE WHEN ${column} ~ '^${PLAIN_NAME}(,${PLAIN_NAME})*$' THEN concat('["', replace(${column}, ',', '","'), '"]')
    ELSE to_json(${column})::text END`,
  write: (text) =>
    text.startsWith("[") ? text : JSON.stringify(splitParticipants(JSON.parse(text) as string)),
});
