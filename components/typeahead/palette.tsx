import { type MouseEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { paths } from "@/lib/paths";
import { MAX_TEXT_LENGTH } from "@/lib/search-params";
import { PaletteFoot } from "./palette-foot";
import { PaletteStart, startCount } from "./palette-start";
import { readRecentSearches } from "./recent-searches";
import { SuggestionList } from "./suggestion-list";
import { useCombobox } from "./use-combobox";
import { useSuggestions } from "./use-suggestions";
import { useTypedText } from "./use-typed-text";
import { typeahead as words } from "./words";

/** The search over any page: a modal dialog of the browser, which gives the focus back where it was. */
export function Palette({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [recent, setRecent] = useState(readRecentSearches);
  const { text, found, ask, askMore } = useSuggestions();
  const isSearching = text !== "" && found.text !== "";
  const { active, chooseNone } = useCombobox({
    field,
    listId,
    count: isSearching ? found.items.length + 1 : startCount(recent),
    isOpen: true,
    onOpen: () => undefined,
    onClose: () => dialog.current?.close(),
  });
  useTypedText(field, {
    onText: (typed) => {
      ask(typed);
      chooseNone();
    },
  });
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Taken away while it is open, by its own key, it would take the focus with it.
    return () => opened?.close();
  }, []);
  const closeFromOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close();
  };

  return (
    <dialog
      ref={dialog}
      aria-label={words.palette}
      onClose={onClose}
      onClick={closeFromOutside}
      className="border-rule bg-raised text-ink mx-auto mt-[10dvh] mb-auto w-[min(40rem,calc(100vw-2rem))] overflow-hidden rounded-lg border shadow-lg backdrop:bg-black/40"
    >
      <form action={paths.search()} role="search" className="border-hairline relative border-b">
        <Icon
          name="search"
          size="size-5"
          className="text-ink-soft absolute top-1/2 left-3.5 -translate-y-1/2"
        />
        <input
          ref={field}
          name="q"
          type="search"
          aria-label={words.palette}
          maxLength={MAX_TEXT_LENGTH}
          placeholder={words.hint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          className="placeholder:text-ink-soft h-13 w-full bg-transparent pr-4 pl-11 text-lg outline-none"
        />
      </form>
      <p role="status" className="sr-only">
        {isSearching && (found.problem ?? words.count(found.items.length, found.hasMore))}
      </p>
      {isSearching ? (
        <SuggestionList listId={listId} found={found} active={active} onNearEnd={askMore} />
      ) : (
        <PaletteStart listId={listId} recent={recent} active={active} />
      )}
      <PaletteFoot hasRecent={recent.length > 0} onForget={() => setRecent([])} />
    </dialog>
  );
}
