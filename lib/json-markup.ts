import { escapeHtml } from "./escape-html";
import { externalUrl } from "./external-url";

/** An object or array is folded away from so many members on; what is smaller is read at a glance. */
const FOLDS_FROM = 4;
/** Lines of more characters do not fit on the smallest screen. They are blocks, so that what wraps stays indented. */
const FITS_ANYWHERE = 28;

const TOKEN = /"([^"\\]*(?:\\.[^"\\]*)*)"(:)?|-?\d[\d.eE+-]*|true|false|null/g;
/** An address within a string, up to anything that no address holds. */
const ADDRESS = /https?:\/\/[^\s"\\<>]+/gi;
const ENDS_A_SENTENCE = ".,;:!?')]}";

const NUMBER_LINE = /^\s*-?\d/;
const OPENING_LINE = /[[{]$/;
const CLOSING_LINE = /^\s*[\]}]/;

const isNumber = (line: string | undefined) => line !== undefined && NUMBER_LINE.test(line);

const span = (kind: string, html: string) => `<span class="${kind}">${html}</span>`;

function link(address: string): string {
  const href = externalUrl(address);
  const text = escapeHtml(address);
  return href === null ? text : `<a href="${escapeHtml(href)}" rel="nofollow">${text}</a>`;
}

function withoutSentenceEnd(address: string): string {
  let end = address.length;
  while (ENDS_A_SENTENCE.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}

/** The inside of a string, its http(s) addresses as links. What ends a sentence of running text is no part of them. */
function stringMarkup(inside: string): string {
  if (!inside.includes("://")) return escapeHtml(inside);
  let html = "";
  let done = 0;
  for (const { 0: found, index } of inside.matchAll(ADDRESS)) {
    const address = found.length === inside.length ? found : withoutSentenceEnd(found);
    html += escapeHtml(inside.slice(done, index)) + link(address);
    done = index + address.length;
  }
  return html + escapeHtml(inside.slice(done));
}

/** What is neither string, number nor word of JSON is punctuation and spaces, and needs no escaping. */
const tokens = (line: string) =>
  line.replace(TOKEN, (token: string, inside: string | undefined, colon: string | undefined) => {
    if (inside === undefined) return span(/^[-\d]/.test(token) ? "n" : "l", token);
    if (colon) return span("k", `"${escapeHtml(inside)}"`) + ":";
    return span("s", `"${stringMarkup(inside)}"`);
  });

const indentOf = (line: string) => line.length - line.trimStart().length;

function lineMarkup(line: string): string {
  const html = tokens(line);
  return line.length > FITS_ANYWHERE
    ? `<div style="--indent:${indentOf(line)}">${html}\n</div>`
    : `${html}\n`;
}

/** Numbers, one a line in the text, fill the lines of the page. */
const numbersMarkup = (lines: readonly string[]) =>
  `<div class="n" style="--indent:${indentOf(lines[0] ?? "")}">${lines.join("\n")}\n</div>`;

/** The first line of what can be folded. Its mark and the number of members are drawn by the style sheet. */
function foldStart(line: string, members: number): string {
  const bracket = `<span class="fold" data-members="${members}">${line.slice(-1)}</span>`;
  return `<details open><summary>${tokens(line.slice(0, -1))}${bracket}\n</summary>`;
}

/** Lines that are drawn as one: numbers that follow one another, or any other line by itself. */
function* drawnTogether(lines: readonly string[]): Generator<readonly string[]> {
  let start = 0;
  while (start < lines.length) {
    let end = start + 1;
    if (isNumber(lines[start])) while (isNumber(lines[end])) end += 1;
    yield lines.slice(start, end);
    start = end;
  }
}

/**
 * JSON text as HTML that says the same text, character by character, and ends in a line break: keys `k`, strings `s`,
 * numbers `n`, other words `l`, http(s) addresses as links, larger parts in a `<details>`. Every block holds whole lines,
 * so that none adds a break within one. Text that is not indented is one line. Takes what `JSON.stringify` wrote.
 */
export function jsonMarkup(json: string): string {
  const pieces: string[] = [];
  const open: { piece: number; line: string; members: number }[] = [];
  for (const lines of drawnTogether(json.split("\n"))) {
    const [line = ""] = lines;
    const around = open.at(-1);
    if (CLOSING_LINE.test(line) && around) {
      const isFolding = around.members >= FOLDS_FROM && open.length > 1;
      if (isFolding) pieces[around.piece] = foldStart(around.line, around.members);
      pieces.push(isFolding ? "</details>" : "", `${line}\n`);
      open.pop();
      continue;
    }
    if (around) around.members += lines.length;
    if (OPENING_LINE.test(line)) open.push({ piece: pieces.length, line, members: 0 });
    pieces.push(isNumber(line) ? numbersMarkup(lines) : lineMarkup(line));
  }
  return pieces.join("");
}
