import { isPreRelease, latestFirst } from "@/lib/versions";
import type { RegistryRelease } from "@/server/registries/registry";
import type { PypiFiles } from "./answer";

type File = PypiFiles[string][number];

/** As it is written, with its microseconds. */
function firstUpload(files: readonly File[]): string | null {
  const times = files.map(({ upload_time_iso_8601: time }) => ({ time, atMs: Date.parse(time) }));
  return times.toSorted((a, b) => a.atMs - b.atMs || (a.time < b.time ? -1 : 1))[0]?.time ?? null;
}

/** A release is yanked once all its files are. Some old ones have none. */
function releaseOf(version: string, files: readonly File[]): RegistryRelease {
  const isYanked = files.length > 0 && files.every(({ yanked }) => yanked);
  return {
    version,
    releasedAt: firstUpload(files),
    isYanked,
    yankedReason: isYanked ? (files.find((file) => file.yanked_reason)?.yanked_reason ?? null) : null,
    requiresRuntime: files.find((file) => file.requires_python)?.requires_python ?? null,
  };
}

/** All releases, the latest version first. */
export const readReleases = (files: PypiFiles): RegistryRelease[] =>
  latestFirst(Object.entries(files).map(([version, ofVersion]) => releaseOf(version, ofVersion)));

/**
 * The version that the index and installers mean by "latest": the newest that is neither a pre-release nor yanked, else the
 * newest that is not yanked, else the newest of all. What has files goes before what has none and cannot be installed.
 * @param releases the latest version first
 */
export function latestOf(releases: readonly RegistryRelease[]): RegistryRelease | null {
  const published = releases.filter(({ releasedAt }) => releasedAt !== null);
  const candidates = published.length > 0 ? published : releases;
  const standing = candidates.filter(({ isYanked }) => !isYanked);
  return standing.find(({ version }) => !isPreRelease(version)) ?? standing[0] ?? candidates[0] ?? null;
}
