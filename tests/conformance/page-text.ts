import { decodedEntities } from "@/tests/decoded-entities";

export const foldSpaces = (text: string) => text.replaceAll("\x7f", "").replace(/\s+/g, " ").trim();

/** What a page says to its reader, white space folded. Enough of HTML for the pages that are compared. */
export function pageText(html: string): string {
  const text = html
    .replace(/<(script|style|template)\b.*?<\/\1>/gs, "")
    .replace(/<\/?(?:p|div|br|pre|h[1-6]|li|section|header|dl|dt|dd)\b[^>]*>/g, "\n")
    .replace(/<[^>]*>/g, "");
  return foldSpaces(decodedEntities(text));
}

/** The part of a browsable page that is compared: from "METHOD /api/" to its end. */
export function exchangeShown(html: string, method: string): string {
  const text = pageText(html);
  const start = text.indexOf(`${method} /api/`);
  return start < 0 ? "" : text.slice(start);
}
