import { allowsCycle } from "@/lib/products/version-range";

const STATUS = /^Development Status :: ([1-7]) - /;
const LANGUAGE = "Programming Language :: Python :: ";
/** Python's current major version. */
const MAJOR = "3";

/** 1 (planning) to 7 (inactive), the furthest that is stated; 0 for none. */
export const developmentStatusOf = (classifiers: readonly string[]): number =>
  Math.max(0, ...classifiers.map((classifier) => Number(STATUS.exec(classifier)?.[1] ?? 0)));

/** Whether it runs on Python 3: as its classifiers say, else the range of versions that it asks for. */
export function supportsRuntimeOf(
  classifiers: readonly string[],
  requiresRuntime: string | null,
): boolean | null {
  const stated = classifiers
    .filter((classifier) => classifier.startsWith(LANGUAGE))
    .map((classifier) => classifier.slice(LANGUAGE.length))
    .filter((version) => /^\d/.test(version));
  const isOfMajor = (version: string) => version.split(/\D/, 1)[0] === MAJOR;
  if (stated.some(isOfMajor)) return true;
  const allowed = requiresRuntime === null ? null : allowsCycle(requiresRuntime, MAJOR);
  return allowed ?? (stated.length > 0 ? false : null);
}
