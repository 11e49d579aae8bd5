/** Longer ones are not worth being remembered. */
const MAX_LENGTH = 500;
/** As HTTP has them (https://www.rfc-editor.org/rfc/rfc9110#name-etag): what is not could not be sent back. */
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]*"$/;

/** What tells an answer from later ones, to be asked with the next time; null where it has no such tag. */
export function etagOf({ etag }: Readonly<Record<string, string>>): string | null {
  return etag !== undefined && etag.length <= MAX_LENGTH && ETAG.test(etag) ? etag : null;
}
