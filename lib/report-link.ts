import { externalUrl } from "./external-url";

/** What a report begins with: its subject and its first lines. */
export type Report = { title: string; body: string };

const encode = encodeURIComponent;

/**
 * The address at which `report` is begun, filled in. The operator's address may say itself where title and text go
 * (`…?subject={title}&text={body}`); otherwise a mail address gets a subject and a body, and a form a title and a body,
 * as GitHub's and Forgejo's take them. Null where the operator gave none, or one that no link may lead to.
 */
export function reportLink(address: string, { title, body }: Report): string | null {
  const given = address.trim();
  const isMail = /^mailto:[^\s?]+@[^\s?]+/i.test(given);
  // Braces are no part of an address: they are looked at before it is.
  const filled = given.replaceAll("{title}", encode(title)).replaceAll("{body}", encode(body));
  if (filled !== given) return isMail ? filled : externalUrl(filled);
  const name = isMail ? "subject" : "title";
  const whole = `${given}${given.includes("?") ? "&" : "?"}${name}=${encode(title)}&body=${encode(body)}`;
  return isMail ? whole : externalUrl(given) && externalUrl(whole);
}
