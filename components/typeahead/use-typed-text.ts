import { type RefObject, useEffect, useEffectEvent } from "react";
import { rememberSearch } from "./recent-searches";

type Handlers = { onText: (text: string) => void; onLeave?: () => void };

/** Tells what is typed in a field, from what stands in it already on, and remembers what is searched for. */
export function useTypedText(field: RefObject<HTMLInputElement | null>, { onText, onLeave }: Handlers): void {
  const tell = useEffectEvent((input: HTMLInputElement) => onText(input.value.trim()));
  const leave = useEffectEvent(() => onLeave?.());

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const listening = new AbortController();
    const { signal } = listening;
    input.addEventListener("input", () => tell(input), { signal });
    input.addEventListener("blur", () => leave(), { signal });
    input.form?.addEventListener("submit", () => rememberSearch(input.value), { signal });
    // Typed while this script was on its way; what came with the page was answered by it.
    if (input.value !== input.defaultValue) tell(input);
    return () => listening.abort();
  }, [field]);
}
