import { readLicence } from "@/lib/licence";
import type { PypiInfo } from "./answer";

const CLASSIFIER = "License :: ";
/** What the database keeps. */
const LONGEST_NAME = 200;
const LONGEST_TITLE = 100;

/** What a field names, where it is a name; of a whole text its title, where it has one ("The MIT License (MIT)"). */
function nameIn(text: string | null | undefined): string | null {
  // Not by a pattern with blanks on both sides of the break: of 200,000 blanks in a row it takes 40 seconds.
  const [first = "", ...others] = (text ?? "")
    .trim()
    .split("\n")
    .map((line) => line.trim());
  if (others.length === 0) return first.length <= LONGEST_NAME ? readLicence(first) : null;
  const isTitle = /licen[cs]e/i.test(first) && first.length <= LONGEST_TITLE;
  return isTitle ? readLicence(first) : null;
}

/** "License :: OSI Approved :: MIT License" → "MIT License"; "License :: OSI Approved" names none. */
const classified = (classifiers: readonly string[]) =>
  classifiers
    .filter((classifier) => classifier.startsWith(CLASSIFIER) && classifier !== `${CLASSIFIER}OSI Approved`)
    .map((classifier) => classifier.slice(classifier.lastIndexOf(" :: ") + 4).trim())
    .filter((name) => readLicence(name) !== null && name.length <= LONGEST_NAME);

/** The licence by its expression (SPDX), else by what is written in its field, else by its classifiers. */
export function readLicences(info: PypiInfo): { licence: string | null; licences: string[] } {
  const written = nameIn(info.license_expression) ?? nameIn(info.license);
  const licences = written === null ? [...new Set(classified(info.classifiers ?? []))] : [written];
  const licence = licences.join(", ");
  return { licence: licence === "" || licence.length > LONGEST_NAME ? null : licence, licences };
}
