import { statedLicence } from "@/lib/licence";
import { readParticipants } from "@/lib/participants";
import { type Assessment, isIndexRead, type ScoreFacts } from "../facts";

type DocumentationFound =
  { code: "documented"; address: string } | { code: "undocumented" | "documentation-unsaid" };

/** It names a place with its documentation. */
export function assessDocumentation(
  { documentationUrl }: ScoreFacts,
  most: number,
): Assessment<DocumentationFound> {
  if (documentationUrl === null) return { points: null, found: { code: "documentation-unsaid" } };
  const address = documentationUrl.trim();
  if (address === "") return { points: 0, found: { code: "undocumented" } };
  return { points: most, found: { code: "documented", address } };
}

type LicenceFound = { code: "licensed"; licence: string } | { code: "unlicensed" | "licence-unread" };

/** It names the licence that it comes under. */
export function assessLicence(facts: ScoreFacts, most: number): Assessment<LicenceFound> {
  const licence = statedLicence(facts);
  if (licence !== null) return { points: most, found: { code: "licensed", licence } };
  return isIndexRead(facts)
    ? { points: 0, found: { code: "unlicensed" } }
    : { points: null, found: { code: "licence-unread" } };
}

type PeopleFound = { code: "people"; people: number; isComplete: boolean } | { code: "people-unread" };

/** From this many on, more people change nothing. */
const ENOUGH_PEOPLE = 5;

/** It hangs on more than one person. Bots are none. */
export function assessPeople(facts: ScoreFacts, most: number): Assessment<PeopleFound> {
  const everybody = readParticipants(facts.participants);
  if (everybody.length === 0) return { points: null, found: { code: "people-unread" } };
  const people = everybody.filter(({ isBot }) => !isBot).length;
  const points = Math.round(most * Math.min(1, Math.max(0, people - 1) / (ENOUGH_PEOPLE - 1)));
  return { points, found: { code: "people", people, isComplete: facts.participantsComplete } };
}
