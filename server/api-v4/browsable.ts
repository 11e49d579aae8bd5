import { STATUS_CODES } from "node:http";
import { escapeHtml } from "@/lib/escape-html";
import { toJson, type Json } from "./json";

/** What a person is shown of one answer. */
type BrowsablePage = {
  name: string;
  description: string;
  verb: string;
  /** Path and query as asked for. */
  fullPath: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  data: Json;
  indent: number;
};

/** An address within JSON text: up to the quote that ends its string, or anything that no address holds. */
const ADDRESS = /(https?:\/\/[^\s"\\<>]+)/;

/** Escapes JSON and makes its http(s) addresses clickable: every second piece is one. */
function linkAddresses(json: string): string {
  return json
    .split(ADDRESS)
    .map(escapeHtml)
    .map((piece, at) => (at % 2 === 0 ? piece : `<a href="${piece}" rel="nofollow">${piece}</a>`))
    .join("");
}

export function renderBrowsable(page: BrowsablePage): string {
  const headerLines = Object.entries(page.headers).map(([name, value]) => `${name}: ${value}\n`);
  const head = `HTTP ${page.status} ${STATUS_CODES[page.status] ?? ""}\n${headerLines.join("")}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(page.name)}</title>
<h1>${escapeHtml(page.name)}</h1>
<p>${escapeHtml(page.description)}</p>
<pre>${escapeHtml(page.verb)} ${escapeHtml(page.fullPath)}</pre>
<pre>${escapeHtml(head)}
${linkAddresses(toJson(page.data, page.indent))}</pre>
</html>
`;
}
