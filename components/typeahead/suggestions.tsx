import { type RefObject, useId, useState } from "react";
import { SuggestionList } from "./suggestion-list";
import { useCombobox } from "./use-combobox";
import { useSuggestions } from "./use-suggestions";
import { useTypedText } from "./use-typed-text";
import { typeahead as words } from "./words";

type Props = { field: RefObject<HTMLInputElement | null> };

/** The list under a field of the page. Loaded when somebody first goes there; the form works without it. */
export function Suggestions({ field }: Props) {
  const listId = useId();
  const [isWanted, want] = useState(false);
  const { text, found, ask, askMore } = useSuggestions();
  const isOpen = isWanted && text !== "" && found.text !== "";
  const { active, chooseNone } = useCombobox({
    field,
    listId,
    count: found.items.length + 1,
    isOpen,
    onOpen: () => {
      ask(field.current?.value.trim() ?? "");
      want(true);
    },
    onClose: () => want(false),
  });
  useTypedText(field, {
    onText: (typed) => {
      ask(typed);
      want(true);
      chooseNone();
    },
    onLeave: () => want(false),
  });

  return (
    <>
      <p role="status" className="sr-only">
        {isOpen && (found.problem ?? words.count(found.items.length, found.hasMore))}
      </p>
      {isOpen && (
        <div className="border-rule bg-raised text-ink absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-lg border text-base shadow-lg">
          <SuggestionList listId={listId} found={found} active={active} onNearEnd={askMore} />
        </div>
      )}
    </>
  );
}
