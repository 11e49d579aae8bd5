import { catalogue } from "@/catalogue.config";
import { formatDate, formatDateTime, formatMonth, monthAttribute } from "@/lib/dates";
import { externalUrl } from "@/lib/external-url";
import { markup, type Markup } from "@/lib/markup";
import { linkedText } from "@/lib/linked-text";
import { formatInteger } from "@/lib/numbers";

/** Pieces of cells as markup; see `Time`, `ExternalLink` and others for the same as components. */

/** Why something is not shown. */
export const missing = (why: string): Markup => markup`<em>${why}</em>`;

export const figure = (value: number | null, why: string): Markup =>
  value === null ? missing(why) : markup`${formatInteger(value)}`;

export const time = (at: Date): Markup =>
  markup`<time datetime="${at.toISOString()}" title="${formatDateTime(at, catalogue.timeZone)}" data-relative>${formatDate(at, catalogue.timeZone)}</time>`;

export const month = (at: Date): Markup =>
  markup`<time datetime="${monthAttribute(at)}">${formatMonth(at)}</time>`;

/** Null when the address is none that a link may lead to. */
export function outsideLink(address: string | null | undefined, label: string): Markup | null {
  const href = externalUrl(address);
  return href === null ? null : markup`<a href="${href}" rel="noopener nofollow ugc">${label}</a>`;
}

/** What people wrote, its addresses as links. */
export const written = (text: string): Markup[] =>
  linkedText(text).map((piece) => outsideLink(piece.href, piece.text) ?? markup`${piece.text}`);
