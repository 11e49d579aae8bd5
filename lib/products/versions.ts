import { compareVersions } from "@/lib/versions";

const isVersion = (text: string) => /^\d+(\.\d+)*$/.test(text);

/** Versions that classifiers with this prefix name ("Framework :: Django :: 5.2" → "5.2"), oldest first, each once. */
export function statedVersions(classifiers: readonly string[], prefix: string): string[] {
  const versions = classifiers
    .filter((classifier) => classifier.startsWith(prefix))
    .map((classifier) => classifier.slice(prefix.length))
    .filter(isVersion);
  return [...new Set(versions)].sort(compareVersions);
}

/** A major version beside its own minor ones ("4" beside "4.2") says nothing more. */
export const withoutMajors = (versions: readonly string[]): string[] =>
  versions.filter((version) => !versions.some((other) => other.startsWith(`${version}.`)));

/** "5.2" → "5". */
export const majorOf = (version: string): string => version.split(".", 1)[0] ?? version;
