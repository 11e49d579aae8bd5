/**
 * Which packages of the lock file are not installed in exactly that version. Compares contents, not file times,
 * which say little after a copy or a checkout. Optional packages are npm's own decision.
 * @param lock package-lock.json, parsed
 * @param installed node_modules/.package-lock.json, parsed; undefined: nothing is installed, or it was interrupted
 */
export function findMissing(lock, installed, { production }) {
  const wanted = Object.entries(lock?.packages ?? {}).filter(
    ([folder, entry]) => folder !== "" && !entry.optional && !entry.devOptional && !(production && entry.dev),
  );
  return wanted
    .filter(([folder, entry]) => installed?.packages?.[folder]?.version !== entry.version)
    .map(([folder]) => folder);
}
