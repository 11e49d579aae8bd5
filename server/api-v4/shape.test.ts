import { describe, expect, it } from "vitest";
import { link, links, names, time, value } from "./fields";
import { createLinks } from "./links";
import { shapeOf } from "./shape";

const read = { category: link("categories", "category_id"), grids: links("grids", "SELECT 1") };
const stored = {
  id: value("id"),
  title: value("title"),
  created: time("created_at"),
  participants: names("participants"),
};
const shape = shapeOf({ ...read, ...stored });
const site = createLinks("http://a.example", null, []);

/** Texts as PostgreSQL writes them: the fields `id` and `title` come on one line. */
const textOf = (created: string, participants: string, gridIds = "") =>
  ["4", gridIds, '1,"title":"a"', created, participants].join("\n");
const write = (...texts: string[]) => shape.write(texts.join("\n"), site);

describe("a shape", () => {
  it("writes an entry's fields in their order, without blanks", () => {
    expect(write(textOf("2026-02-15 23:02:37.5+00", '["a","b"]', "3,1"))).toBe(
      '{"category":"http://a.example/api/v4/categories/4/",' +
        '"grids":["http://a.example/api/v4/grids/3/","http://a.example/api/v4/grids/1/"],"id":1,"title":"a",' +
        '"created":"2026-02-15T18:02:37.500000-05:00","participants":["a","b"]}',
    );
  });

  it("writes several entries with commas between them, and none as nothing", () => {
    const text = textOf("null", '""');
    expect(JSON.parse(`[${write(text, text, text)}]`)).toHaveLength(3);
    expect(write(text)).toContain('"grids":[],"id":1,"title":"a","created":null,"participants":[]');
    expect(write()).toBe("");
  });

  it.each([
    ['" a , b,,c"', ["a", "b", "c"]],
    ['","', []],
    [String.raw`"a\\b,\"c\"\n,é"`, [String.raw`a\b`, '"c"', "é"]],
    ['"\u00a0a,b\u2028"', ["a", "b"]],
  ])("splits the names %j", (stored, expected) => {
    const entry = JSON.parse(write(textOf("null", stored))) as { participants: string[] };
    expect(entry.participants).toEqual(expected);
  });

  it("reads what is stored from its column, and writes it the same", () => {
    const partly = shapeOf(read, { column: "kept", fields: stored });
    expect(partly.sql).toMatch(/, entry\.kept\)$/);
    expect(partly.sql).not.toContain("title");
    expect(partly.storedSql).toBe(shapeOf(stored).sql);
    const text = textOf("null", '["a"]', "3");
    expect(partly.write(text, site)).toBe(write(text));
  });

  it("escapes whatever an address may hold", () => {
    const odd = createLinks('http://a"b', "json", [["format", '"']]);
    const entry = JSON.parse(shape.write(textOf("null", '""'), odd)) as { category: string };
    expect(entry.category).toBe('http://a"b/api/v4/categories/4.json?format=%22');
  });
});
