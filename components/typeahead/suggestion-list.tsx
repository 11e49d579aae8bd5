import { type UIEvent, useEffect, useEffectEvent } from "react";
import { paths } from "@/lib/paths";
import { OptionRow } from "./option-row";
import { rememberSearch } from "./recent-searches";
import { SuggestionOption } from "./suggestion-option";
import { optionId } from "./use-combobox";
import type { Found } from "./use-suggestions";
import { typeahead as words } from "./words";

/** Further ones are asked for while so much of the list is still below the edge. */
const NEAR_END_PX = 120;

type Props = {
  listId: string;
  found: Found;
  active: number;
  onNearEnd: () => void;
};

/** What was found as one types, and as the last option all that there is. */
export function SuggestionList({ listId, found: { text, items, problem }, active, onNearEnd }: Props) {
  const onChoose = () => rememberSearch(text);
  const onScroll = ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }: UIEvent) => {
    if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) onNearEnd();
  };
  // A list that is short enough to be seen whole is never scrolled.
  const onLastReached = useEffectEvent(onNearEnd);
  const isAtEnd = active >= items.length - 1;
  useEffect(() => {
    if (isAtEnd) onLastReached();
  }, [isAtEnd]);
  const note = problem ?? (items.length === 0 ? words.none : null);
  return (
    <>
      {note && <p className="text-ink-soft border-hairline border-b px-3 py-2.5 text-sm">{note}</p>}
      <div
        id={listId}
        role="listbox"
        aria-label={words.list}
        onScroll={onScroll}
        className="max-h-[min(26rem,55dvh)] overflow-y-auto overscroll-contain"
      >
        {items.map((item, index) => (
          <SuggestionOption
            key={item.url}
            id={optionId(listId, index)}
            item={item}
            query={text}
            isActive={active === index}
            onChoose={onChoose}
          />
        ))}
        <div role="presentation" className="border-hairline bg-raised sticky bottom-0 border-t">
          <OptionRow
            id={optionId(listId, items.length)}
            href={paths.search(text)}
            icon="search"
            isActive={active === items.length}
            onChoose={onChoose}
          >
            <span className="text-accent truncate">{words.all(text)}</span>
          </OptionRow>
        </div>
      </div>
    </>
  );
}
