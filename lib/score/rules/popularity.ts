import { type Assessment, type ScoreFacts } from "../facts";

/** Where the points of popularity are full; before that they grow with the number of digits, so that a crowd weighs little more than a group. */
export const FULL = { stars: 5_000, downloads: 1_000_000, usages: 20 };

const byDigits = (value: number, full: number, most: number) =>
  Math.round(most * Math.min(1, Math.log10(1 + Math.max(0, value)) / Math.log10(1 + full)));

type StarsFound = { code: "stars"; stars: number } | { code: "stars-unread" };

export function assessStars({ stars, lastFetchedAt }: ScoreFacts, most: number): Assessment<StarsFound> {
  if (stars === 0 && lastFetchedAt === null) return { points: null, found: { code: "stars-unread" } };
  return { points: byDigits(stars, FULL.stars, most), found: { code: "stars", stars } };
}

type DownloadsFound = { code: "downloads"; downloads: number } | { code: "downloads-unread" };

export function assessDownloads({ downloadsPerMonth }: ScoreFacts, most: number): Assessment<DownloadsFound> {
  if (downloadsPerMonth === null) return { points: null, found: { code: "downloads-unread" } };
  const points = byDigits(downloadsPerMonth, FULL.downloads, most);
  return { points, found: { code: "downloads", downloads: downloadsPerMonth } };
}

type UsagesFound = { code: "usages"; usages: number };

export function assessUsages({ usageCount: usages }: ScoreFacts, most: number): Assessment<UsagesFound> {
  return { points: byDigits(usages, FULL.usages, most), found: { code: "usages", usages } };
}
