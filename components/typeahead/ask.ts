import { paths } from "@/lib/paths";
import type { Suggestions } from "@/server/discovery/suggestions";
import { typeahead as words } from "./words";

/** What came of asking: suggestions, or a sentence that says why there are none. */
export type Answer = { found: Suggestions; problem?: undefined } | { found?: undefined; problem: string };

/** Asks for suggestions. Rejects only when it was broken off by `signal`. */
export async function askSuggestions(text: string, page: number, signal: AbortSignal): Promise<Answer> {
  const query = new URLSearchParams({ q: text });
  if (page > 1) query.set("page", String(page));
  try {
    const answer = await fetch(`${paths.suggestions()}?${query}`, { signal });
    if (answer.status === 429) return { problem: words.tooMany(secondsUntilAllowed(answer)) };
    if (!answer.ok) return { problem: words.failed };
    return { found: (await answer.json()) as Suggestions };
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: navigator.onLine ? words.failed : words.offline };
  }
}

/** As the server says it; a minute is its whole window. */
const secondsUntilAllowed = ({ headers }: Response): number => Number(headers.get("retry-after")) || 60;
