/** Git hosts that the catalogue has an adapter for, by the host name of their public instance. */
const forgeByHost = {
  "github.com": "github",
  "gitlab.com": "gitlab",
  "bitbucket.org": "bitbucket",
  "codeberg.org": "codeberg",
} as const;

export type Forge = (typeof forgeByHost)[keyof typeof forgeByHost];
export const forges = Object.values(forgeByHost);

/** The forge of a repository's address; "" when the address is none or its host is not a known forge. */
export function forgeOf(repositoryUrl: string): Forge | "" {
  if (!URL.canParse(repositoryUrl)) return "";
  const host = new URL(repositoryUrl).hostname.replace(/^www\./, "");
  return Object.hasOwn(forgeByHost, host) ? forgeByHost[host as keyof typeof forgeByHost] : "";
}

/** GitHub counts weeks from Sunday, the others are counted from Monday (0 = Sunday). */
const firstWeekday = (forge: string) => (forge === "github" ? 0 : 1);

const DAY_MS = 86_400_000;

/** First day (UTC, `YYYY-MM-DD`) of the week of `forge` that contains the instant. */
export function weekStart(instant: Date, forge: string): string {
  const daysIntoWeek = (instant.getUTCDay() - firstWeekday(forge) + 7) % 7;
  return new Date(instant.getTime() - daysIntoWeek * DAY_MS).toISOString().slice(0, 10);
}
