/**
 * Versions of a framework that trove classifiers name ("Framework :: Django :: 5.2" → "5.2"), oldest first.
 * A major version ("4") that stands beside its own minor ones ("4.2") says nothing more and is left out.
 */
export function frameworkVersions(classifiers: string[], framework: string): string[] {
  const prefix = `Framework :: ${framework} :: `;
  const versions = classifiers
    .filter((classifier) => classifier.startsWith(prefix))
    .map((classifier) => classifier.slice(prefix.length))
    .filter((version) => /^\d+(\.\d+)*$/.test(version));
  return [...new Set(versions)]
    .filter((version) => !versions.some((other) => other.startsWith(`${version}.`)))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
