import { describe, expect, it } from "vitest";
import { seededRandom } from "@/tests/seeded-random";
import { jsonMarkup } from "./json-markup";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const textOf = (html: string) =>
  html.replace(/<[^>]*>/g, "").replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? "?");

const markup = (value: unknown) => jsonMarkup(JSON.stringify(value, null, 4));

const awkward = [
  "</details><script>alert(1)</script>",
  '"quoted" \\ back',
  "line\nbreak\ttab",
  "https://example.org/?a=1&b='2'",
  "&amp; &lt;",
  "[",
  "12",
  "عربي",
  "",
];

function someValue(random: () => number, depth: number): unknown {
  const kind = Math.floor(random() * (depth > 4 ? 4 : 7));
  const items = () => Array.from({ length: Math.floor(random() * 7) });
  if (kind === 0) return awkward[Math.floor(random() * awkward.length)];
  if (kind === 1) return Math.round((random() - 0.5) * 1e6) / 100;
  if (kind === 2) return [true, false, null][Math.floor(random() * 3)];
  if (kind === 3) return "plain text ".repeat(Math.floor(random() * 9));
  if (kind === 4) return items().map(() => Math.floor(random() * 1e4) - 50);
  if (kind === 5) return items().map(() => someValue(random, depth + 1));
  return Object.fromEntries(
    items().map((_, at) => [`${at}${awkward[at] ?? ""}`, someValue(random, depth + 1)]),
  );
}

describe("the text", () => {
  it("stays what it was, character by character, whatever it says", () => {
    const random = seededRandom(7);
    for (let round = 0; round < 400; round += 1) {
      const json = JSON.stringify(someValue(random, 0), null, [0, 1, 4, 8][round % 4]);
      const html = jsonMarkup(json);
      expect(textOf(html)).toBe(`${json}\n`);
      expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
      expect(html).not.toMatch(/<(?!\/?(?:span|a|div|details|summary)\b)/);
    }
  });

  it.each([
    ["x", 12_000_000],
    ["\\", 1_000_000],
    ["https://a.example/?!", 1_000_000],
    [`https://a.example/${".".repeat(900)}"`, 1_000_000],
  ])("may be long: %j, up to %i characters", (part, length) => {
    const json = JSON.stringify({ text: part.repeat(length / part.length) }, null, 4);
    expect(textOf(jsonMarkup(json)) === `${json}\n`).toBe(true);
  });

  it("has no block within a line", () => {
    const html = markup({ a: { b: [1, 2, 3, 4], c: "x".repeat(90), d: 1, e: 2 } });
    const marked = html.replace(/<\/?(?:div|details|summary)\b[^>]*>/g, "¦").replace(/<[^>]*>/g, "");
    expect(marked).toContain("¦");
    expect(marked).not.toMatch(/[^\n¦]¦/);
  });
});

describe("colours", () => {
  it("tell keys, strings, numbers and other words apart", () => {
    expect(markup({ id: 1, ok: true, none: null, t: "1" })).toBe(
      [
        "{",
        `    <span class="k">"id"</span>: <span class="n">1</span>,`,
        `    <span class="k">"ok"</span>: <span class="l">true</span>,`,
        `    <span class="k">"none"</span>: <span class="l">null</span>,`,
        `    <span class="k">"t"</span>: <span class="s">"1"</span>`,
        "}\n",
      ].join("\n"),
    );
  });

  it("are the same on one line", () => {
    expect(jsonMarkup('{"a":[-1.5e3,{}]}')).toBe(
      `{<span class="k">"a"</span>:[<span class="n">-1.5e3</span>,{}]}\n`,
    );
  });
});

describe("links", () => {
  const linksIn = (text: string) =>
    [...markup({ text }).matchAll(/<a href="([^"]*)" rel="nofollow">([^<]*)<\/a>/g)].map(([, href]) => href);

  it.each([
    ["https://example.org/api/v4/grids/1/?format=api", ["https://example.org/api/v4/grids/1/?format=api"]],
    ["http://example.org/?a=1&b='2'", ["http://example.org/?a=1&amp;b=%272%27"]],
    [
      "See https://example.org/a, (https://example.org/b).",
      ["https://example.org/a", "https://example.org/b"],
    ],
    ["https://en.wikipedia.org/wiki/A_(b)", ["https://en.wikipedia.org/wiki/A_(b)"]],
    ["first\nhttps://example.org/\nlast", ["https://example.org/"]],
    ["javascript:alert(1)//https", []],
    ["javascript://example.org/%0aalert(1)", []],
    ["ftp://example.org/", []],
    ["https://user:secret@example.org/", []],
    ["https://", []],
  ])("in %j lead to http(s) only", (text, expected) => expect(linksIn(text)).toEqual(expected));

  it("are none in a key", () => {
    expect(markup({ "https://example.org/": 1 })).not.toContain("<a");
  });
});

describe("folding", () => {
  it("is for what has four members or more, and not for the whole", () => {
    expect(markup({ a: 1, b: 2, c: 3, d: 4, e: [1, 2, 3] })).not.toContain("<details");
    expect(markup({ list: ["a", "b", "c", "d"] })).toContain(
      `<details open><summary>    <span class="k">"list"</span>: <span class="fold" data-members="4">[</span>\n</summary>`,
    );
  });

  it("counts members, not lines", () => {
    const html = markup([{ a: [1, 2], b: { c: 1 }, d: 3, e: 4 }]);
    expect(html.match(/data-members="\d+"/g)).toEqual([`data-members="4"`]);
  });

  it("lets numbers of an array fill the line", () => {
    expect(markup({ weeks: [0, 2, 10, 0] })).toContain(
      `</summary><div class="n" style="--indent:8">        0,\n        2,\n        10,\n        0\n</div></details>    ]\n`,
    );
  });
});
