import { escapeHtml } from "./escape-html";

/** A picture that leads somewhere, for a README. Addresses are absolute and percent-encoded. */
export type LinkedPicture = { picture: string; target: string; alt: string };

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** Letters that mean something to Markdown stand for themselves behind a backslash. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>()#!|~&]/g, "\\$&");

/** Parentheses would end an address in Markdown. */
const inParentheses = (address: string) => address.replaceAll("(", "%28").replaceAll(")", "%29");

export const markdownOf = ({ picture, target, alt }: LinkedPicture): string =>
  `[![${escapeMarkdown(oneLine(alt))}](${inParentheses(picture)})](${inParentheses(target)})`;

export const restOf = ({ picture, target, alt }: LinkedPicture): string =>
  [`.. image:: ${picture}`, `   :target: ${target}`, `   :alt: ${oneLine(alt)}`].join("\n");

export const htmlOf = ({ picture, target, alt }: LinkedPicture): string =>
  `<a href="${escapeHtml(target)}"><img src="${escapeHtml(picture)}" alt="${escapeHtml(oneLine(alt))}"></a>`;
