import { useCallback, useEffect, useState } from "react";
import type { Suggestion } from "@/server/discovery/suggestions";
import { askSuggestions } from "./ask";

/** Suggestions come so many at a time. */
const PAGE = 10;
/** Long enough for the next key of somebody who types, short enough not to be waited for. */
const DEBOUNCE_MS = 180;

type Asked = { text: string; page: number };
export type Found = { text: string; items: readonly Suggestion[]; hasMore: boolean; problem: string | null };

const nothing: Found = { text: "", items: [], hasMore: false, problem: null };

/**
 * Suggestions for the text asked for last. While the next ones are on their way the last ones stay, so that the list does
 * not flicker; an answer that is overtaken is broken off.
 */
export function useSuggestions() {
  const [asked, setAsked] = useState<Asked>({ text: "", page: 1 });
  const [found, setFound] = useState<Found>(nothing);

  useEffect(() => {
    if (asked.text === "") return;
    const abort = new AbortController();
    const timer = setTimeout(
      () => {
        askSuggestions(asked.text, asked.page, abort.signal).then(
          (answer) => setFound((before) => merged(before, asked, answer)),
          () => undefined, // Overtaken by the next text.
        );
      },
      asked.page === 1 ? DEBOUNCE_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked]);

  const ask = useCallback((text: string) => {
    setAsked({ text, page: 1 });
    if (text === "") setFound(nothing);
  }, []);
  const { text, items, hasMore } = found;
  const askMore = () => {
    if (hasMore && asked.text === text && items.length === asked.page * PAGE)
      setAsked({ text, page: asked.page + 1 });
  };
  return { text: asked.text, found, ask, askMore };
}

function merged(
  before: Found,
  { text, page }: Asked,
  answer: Awaited<ReturnType<typeof askSuggestions>>,
): Found {
  const kept = page > 1 && before.text === text ? before.items : [];
  if (answer.problem !== undefined) return { text, items: kept, hasMore: false, problem: answer.problem };
  const { items, hasMore } = answer.found;
  return { text, items: [...kept, ...items], hasMore, problem: null };
}
