import { catalogue } from "@/catalogue.config";
import { words } from "@/components/words";
import { statedVersions, withoutMajors } from "@/lib/products/versions";
import { type PackagePageRow } from "@/server/packages/page-row";

type Facts = Pick<
  PackagePageRow,
  | "stars"
  | "forks"
  | "lastFetchedAt"
  | "licence"
  | "requiresRuntime"
  | "classifiers"
  | "registryUrl"
  | "registryVersion"
>;

/** Figures of an entry that was never fetched are zero because nobody looked, unless somebody gave them. */
export function readPopularity({
  stars,
  forks,
  lastFetchedAt,
}: Pick<Facts, "stars" | "forks" | "lastFetchedAt">) {
  const isKnown = lastFetchedAt !== null || stars > 0 || forks > 0;
  return { stars: isKnown ? stars : null, forks: isKnown ? forks : null };
}

/** Why no version is known: there is no entry in the index, none was found in it, or nobody looked yet. */
export function whyNoVersion({
  registryUrl,
  lastFetchedAt,
}: Pick<Facts, "registryUrl" | "lastFetchedAt">): string {
  if (!registryUrl.trim()) return words.missing.noRegistryEntry;
  return lastFetchedAt ? words.missing.noRelease : words.missing.notKnown;
}

/** Why a statement of the index (licence, runtime) is missing. */
export function whyNotStated(
  facts: Pick<Facts, "registryUrl" | "registryVersion" | "lastFetchedAt">,
): string {
  return facts.registryVersion === null ? whyNoVersion(facts) : words.missing.notKnown;
}

/** ">=3.9,<4" → "≥ 3.9, < 4". */
export const readRange = (range: string) =>
  range
    .replace(/>=/g, "≥")
    .replace(/<=/g, "≤")
    .replace(/\s*([≥≤<>])\s*/g, "$1 ")
    .replace(/\s*,\s*/g, ", ")
    .trim();

/** Versions of language and framework that it runs on; both may be unknown. */
export function readSupport({
  requiresRuntime,
  classifiers,
}: Pick<Facts, "requiresRuntime" | "classifiers">) {
  const versions = withoutMajors(statedVersions(classifiers, `Framework :: ${catalogue.framework.name} :: `));
  return {
    language: requiresRuntime?.trim() ? words.package.language(readRange(requiresRuntime)) : null,
    framework: versions.length > 0 ? words.package.frameworkVersions(versions) : null,
  };
}
