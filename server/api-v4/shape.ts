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

/** How the entries of a kind are written. */
export type Shape = {
  /** The text of an entry `entry`, for `write`. */
  sql: string;
  /** Objects, with commas between them, of the texts of some entries, with line breaks between them. */
  write: (texts: string, links: Links) => string;
};

type Line = Field & { before: string; after: string };

/**
 * Entries go through several hands a second, so their JSON is not taken apart into values and put together again: a line
 * break, which JSON has none of, stands before and after each field that is written here, and whatever is between two of
 * them is one line.
 */
function linesOf(fields: Readonly<Record<string, Field>>): Line[] {
  const lines: Line[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const line = lines.at(-1);
    if (line && !line.write && !field.write) line.sql += `, ',"${name}":', ${field.sql}`;
    else lines.push({ ...field, before: `${line ? "," : "{"}"${name}":`, after: "" });
  }
  const last = lines.at(-1);
  if (last) last.after = "}";
  return lines;
}

/** Declares the fields of a kind of entries, in the order in which the API has them. */
export function shapeOf(fields: Readonly<Record<string, Field>>): Shape {
  const lines = linesOf(fields);
  return {
    sql: `concat_ws(E'\\n', ${lines.map(({ sql }) => `concat(${sql})`).join(", ")})`,
    write(texts, links) {
      if (texts === "") return "";
      const values = texts.split("\n");
      let json = "";
      for (let start = 0; start < values.length; start += lines.length) {
        if (start > 0) json += ",";
        lines.forEach(({ before, write, after }, at) => {
          const value = values[start + at] ?? "";
          json += before + (write ? write(value, links) : value) + after;
        });
      }
      return json;
    },
  };
}
