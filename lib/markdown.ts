import MarkdownIt, { type Token } from "markdown-it";

export type Heading = { id: string; text: string; level: number };

type Style = {
  /** Said of links that leave the site. */
  rel?: string;
  /** What an address within the site is written as: feeds want it whole. */
  hrefOf?: (address: string) => string;
};

type Environment = Required<Style> & { headings: Heading[] };

/** Ids of the page around the text. */
const TAKEN = ["content"];

/** http(s), mail, an address of this site, or a place in the text. Never a script, never another scheme. */
const LINKABLE = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/i;
const isOwn = (address: string) => address.startsWith("/") || address.startsWith("#");

// No HTML passes. Only addresses that are written whole become links by themselves.
const markdown = new MarkdownIt({ html: false, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
markdown.validateLink = (address) => LINKABLE.test(address);

const idOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "part";

function freeId(text: string, taken: ReadonlySet<string>): string {
  const id = idOf(text);
  if (!taken.has(id)) return id;
  for (let count = 2; ; count++) if (!taken.has(`${id}-${count}`)) return `${id}-${count}`;
}

/** The page has its h1: the highest heading of the text is an h2, and each has an id to be linked to. */
markdown.core.ruler.push("page_headings", ({ tokens, env }) => {
  const { headings } = env as Environment;
  const levels = tokens.flatMap(({ type, tag }) => (type === "heading_open" ? [Number(tag.slice(1))] : []));
  const shift = 2 - Math.min(...levels);
  const taken = new Set(TAKEN);
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open" && token.type !== "heading_close") continue;
    const level = Math.min(6, Number(token.tag.slice(1)) + shift);
    token.tag = `h${level}`;
    if (token.type === "heading_close") continue;
    const text = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join("");
    const id = freeId(text, taken);
    taken.add(id);
    token.attrSet("id", id);
    headings.push({ id, text, level });
  }
});

markdown.renderer.rules.link_open = (tokens, index, options, env, renderer) => {
  const token = tokens[index];
  const href = String(token?.attrGet("href") ?? "");
  const { rel, hrefOf } = env as Environment;
  if (isOwn(href)) token?.attrSet("href", hrefOf(href));
  else if (rel) token?.attrSet("rel", rel);
  return renderer.renderToken(tokens, index, options);
};

/** Pictures of other sites are not loaded: their words stand for them. */
markdown.renderer.rules.image = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? "");

/** Markdown as HTML that is safe to show, whoever wrote it, and its headings in order. */
export function renderMarkdown(
  text: string,
  { rel = "noopener nofollow ugc", hrefOf = (address) => address }: Style = {},
): { html: string; headings: Heading[] } {
  const environment: Environment = { rel, hrefOf, headings: [] };
  const html = markdown.render(text, environment);
  return { html, headings: environment.headings };
}

/** What a piece of a text says: a line's parts in one, a heading with a colon, and what stands between lines as a space. */
function saidBy({ type, content, children }: Token, before: Token | undefined): string {
  if (type !== "inline") return `${content} `;
  const said = (children ?? []).map((part) => (part.type === "softbreak" ? " " : part.content)).join("");
  const isOpenEnded = before?.type === "heading_open" && /[\p{L}\p{N}]$/u.test(said);
  return isOpenEnded ? `${said}: ` : `${said} `;
}

/** The words of a text without its marks, for a summary: at most `most` characters, cut between words. */
export function plainText(text: string, most: number): string {
  const pieces = markdown.parse(text, { headings: [] } satisfies Pick<Environment, "headings">);
  const said = pieces
    .map((piece, place) => saidBy(piece, pieces[place - 1]))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  return said.length <= most ? said : `${said.slice(0, most).replace(/\s+\S*$/, "")}…`;
}
