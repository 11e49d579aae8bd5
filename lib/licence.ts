/** What index and people write where no licence is named; as the database reads it (function `licence_families`). */
const NOTHING = /^\W*(unknown|none|n\/?a|tbd|(see )?(the )?(file )?licen[cs]e(\.\w+)?( file)?)?\W*$/i;
const CLASSIFIER = "License :: ";

/** A licence as somebody wrote it; null where that names none. */
export const readLicence = (text: string | null): string | null =>
  text === null || NOTHING.test(text) ? null : text.trim();

export type LicenceFacts = {
  licence: string | null;
  licences: readonly string[];
  classifiers: readonly string[];
};

/** The licence of a package: as it is written, else by the names of its releases, else by its classifiers. */
export function statedLicence({ licence, licences, classifiers }: LicenceFacts): string | null {
  const written = readLicence(licence);
  if (written !== null) return written;
  const named = licences.map(readLicence).filter((name) => name !== null);
  const classified = classifiers
    .filter((classifier) => classifier.startsWith(CLASSIFIER))
    .map((classifier) => classifier.slice(classifier.lastIndexOf(" :: ") + 4));
  return [named, classified].find(({ length }) => length > 0)?.join(", ") ?? null;
}
