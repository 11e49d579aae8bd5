import type { Links } from "./links";

/**
 * A field of an entry. PostgreSQL writes its value, which is JSON; or a text without line breaks, of which `write` makes
 * JSON with what only this side knows: addresses, and the site's time zone.
 */
export type Field = {
  /** A text, never null, of the columns of `entry`. */
  sql: string;
  write?: (text: string, links: Links) => string;
};

type Fields = Readonly<Record<string, Field>>;

/** Fields that a table keeps written in a column of its own, because every answer wants them. */
type StoredFields = { column: string; fields: Fields };

/** How the entries of a kind are written. */
export type Shape = {
  /** The text of an entry `entry`, for `write`. */
  sql: string;
  /** What the column of stored fields holds; "" where there is none. */
  storedSql: string;
  /** Objects, with commas between them, of the texts of some entries, with line breaks between them. */
  write: (texts: string, links: Links) => string;
};

type Line = Field & { before: string };

/**
 * Entries go through several hands a second, so their JSON is not taken apart into values and put together again: a line
 * break, which JSON has none of, stands before and after each field that is written here, and whatever is between two of
 * them is one line.
 */
function linesOf(fields: Fields): Line[] {
  const lines: Line[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const line = lines.at(-1);
    if (line && !line.write && !field.write) line.sql += `, ',"${name}":', ${field.sql}`;
    else lines.push({ ...field, before: `,"${name}":` });
  }
  return lines;
}

const linesSql = (lines: readonly Line[]) =>
  lines.length === 0 ? "" : `concat_ws(E'\\n', ${lines.map(({ sql }) => `concat(${sql})`).join(", ")})`;

/** Declares the fields of a kind of entries, in the order in which the API has them; what is stored comes last. */
export function shapeOf(fields: Fields, stored?: StoredFields): Shape {
  const readLines = linesOf(fields);
  const storedLines = stored ? linesOf(stored.fields) : [];
  const lines = [...readLines, ...storedLines];
  const readSql = linesSql(readLines);
  return {
    sql: stored ? `concat_ws(E'\\n', ${readSql}, entry.${stored.column})` : readSql,
    storedSql: linesSql(storedLines),
    write(texts, links) {
      if (texts === "") return "";
      const values = texts.split("\n");
      let json = "";
      for (let start = 0; start < values.length; start += lines.length) {
        // The first field's comma becomes the brace, or parts this entry from the one before.
        let entry = "";
        lines.forEach(({ before, write }, at) => {
          const value = values[start + at] ?? "";
          entry += before + (write ? write(value, links) : value);
        });
        json += `${start > 0 ? "," : ""}{${entry.slice(1)}}`;
      }
      return json;
    },
  };
}
