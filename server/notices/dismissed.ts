/** Where a browser without scripts keeps which banners were dismissed: their keys, joined by dots. */
export const DISMISSED_COOKIE = "dismissed_banners";

/** The latest so many: older banners are gone. */
const MOST_KEPT = 20;
const KEY = /^\d{1,9}-[\da-f]{8}$/;
const LASTS_SECONDS = 365 * 86_400;

export const readDismissed = (value = ""): string[] => value.split(".").filter((key) => KEY.test(key));

/** The keys that a Cookie header names. */
export function dismissedIn(cookies: string): string[] {
  const [, value] = new RegExp(`(?:^|; )${DISMISSED_COOKIE}=([^;]*)`).exec(cookies) ?? [];
  return readDismissed(value);
}

/** What a browser is told to keep once it has dismissed one more. */
export function dismissedCookie(before: readonly string[], key: string): string {
  const keys = [...before.filter((one) => one !== key), key].slice(-MOST_KEPT);
  return `${DISMISSED_COOKIE}=${keys.join(".")}; Path=/; Max-Age=${LASTS_SECONDS}; SameSite=Lax; HttpOnly`;
}
