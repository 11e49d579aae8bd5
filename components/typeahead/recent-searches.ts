/** Kept in this browser alone, latest first. */
const KEY = "recent-searches";
const MOST = 6;

export function readRecentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((text) => typeof text === "string").slice(0, MOST) : [];
  } catch {
    return []; // Storage may be refused, or hold what somebody else wrote.
  }
}

export function rememberSearch(text: string): void {
  const asked = text.trim();
  if (asked === "") return;
  const others = readRecentSearches().filter((known) => known !== asked);
  try {
    localStorage.setItem(KEY, JSON.stringify([asked, ...others].slice(0, MOST)));
  } catch {
    // Then it is not remembered.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then there are none.
  }
}
