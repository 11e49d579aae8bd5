import { isPreRelease } from "@/lib/versions";
import { type Assessment, type ScoreFacts } from "../facts";

type IndexFound =
  | { code: "in-index"; version: string }
  | { code: "yanked"; version: string }
  | { code: "not-in-index" | "index-unread" };

/** Its latest release can be installed from the package index. */
export function assessIndex(facts: ScoreFacts, most: number): Assessment<IndexFound> {
  const { latestRelease, registryUrl, registryVersion } = facts;
  const version = registryVersion ?? latestRelease?.version;
  if (version === undefined) {
    return registryUrl.trim() === ""
      ? { points: 0, found: { code: "not-in-index" } }
      : { points: null, found: { code: "index-unread" } };
  }
  if (latestRelease?.isYanked)
    return { points: 0, found: { code: "yanked", version: latestRelease.version } };
  return { points: most, found: { code: "in-index", version } };
}

type StabilityFound =
  | { code: "development-status"; status: number }
  | { code: "pre-release" | "before-one" | "from-one"; version: string }
  | { code: "no-version" };

/** Parts of the most points by development status: planning, pre-alpha, alpha, beta, stable, mature, inactive. */
const STATUS_SHARES = [0.25, 0.25, 0.5, 0.75, 1, 1, 0];

/** How far its authors say it has come; where they do not say, how they number it. */
export function assessStability(facts: ScoreFacts, most: number): Assessment<StabilityFound> {
  const status = facts.latestRelease?.developmentStatus ?? 0;
  const version = facts.registryVersion ?? facts.latestRelease?.version;
  if (version !== undefined && isPreRelease(version)) {
    return { points: most / 4, found: { code: "pre-release", version } };
  }
  const share = STATUS_SHARES[status - 1];
  if (share !== undefined) return { points: most * share, found: { code: "development-status", status } };
  if (version === undefined) return { points: null, found: { code: "no-version" } };
  return /^v?0(\.|$)/i.test(version)
    ? { points: most / 2, found: { code: "before-one", version } }
    : { points: (most * 3) / 4, found: { code: "from-one", version } };
}

const STABLE = 5;
const MATURE = 6;

/** Whether its authors call the latest release fit for use. */
export function isCalledStable({ latestRelease }: ScoreFacts): boolean {
  if (!latestRelease || latestRelease.isYanked || isPreRelease(latestRelease.version)) return false;
  return [STABLE, MATURE].includes(latestRelease.developmentStatus);
}
