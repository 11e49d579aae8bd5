import { Icon } from "@/components/ui/icon";
import { Marked } from "@/components/ui/marked";
import { matchParts } from "@/lib/match-parts";
import { formatCompact } from "@/lib/numbers";
import type { Suggestion } from "@/server/discovery/suggestions";
import { OptionRow } from "./option-row";
import { typeahead as words } from "./words";

function Status({ isArchived, isDeprecated }: Suggestion) {
  if (isDeprecated) return <span className="text-bad text-xs">{words.deprecated}</span>;
  return isArchived ? <span className="text-watch text-xs">{words.archived}</span> : null;
}

type Props = {
  id: string;
  item: Suggestion;
  query: string;
  isActive: boolean;
  onChoose: () => void;
};

/** An entry in two lines: its name with what was typed marked, how it stands, and what it is about. */
export function SuggestionOption({ id, item, query, isActive, onChoose }: Props) {
  const isGrid = item.kind === "grid";
  return (
    <OptionRow id={id} href={item.url} isActive={isActive} onChoose={onChoose}>
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span className={`truncate font-medium ${isGrid ? "" : "font-mono text-sm"}`}>
            <bdi>
              <Marked parts={matchParts(item.title, [query])} />
            </bdi>
          </span>
          <Status {...item} />
        </span>
        <span dir="auto" className="text-ink-soft block truncate text-sm">
          {item.description.trim()}
        </span>
      </span>
      <span className="text-ink-soft flex shrink-0 items-center gap-1 text-sm tabular-nums">
        <Icon name={isGrid ? "grid" : "star"} size="size-3.5" />
        {isGrid ? words.grid : formatCompact(item.stars)}
        {!isGrid && <span className="sr-only"> {words.stars(item.stars)}</span>}
      </span>
    </OptionRow>
  );
}
