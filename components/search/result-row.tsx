import { StatusMark } from "@/components/packages/status-badge";
import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { formatCompact, formatInteger } from "@/lib/numbers";
import { addressOfHit } from "@/server/search/address";
import type { SearchHit } from "@/server/search/hit";

/** One entry that was found: name, what keeps one from starting with it, what it is about; its kind and its stars. */
export function ResultRow({ hit }: { hit: SearchHit }) {
  const isGrid = hit.kind === "grid";
  const description = hit.description.trim() || (isGrid ? "" : words.package.noDescription);
  return (
    <li className="border-hairline grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 border-b py-3">
      <div className="flex min-w-0 flex-wrap items-center gap-x-2">
        {isGrid && <Icon name="grid" size="size-4" className="text-ink-soft shrink-0" />}
        <a className={`name min-w-0 ${isGrid ? "" : "font-mono"}`} href={addressOfHit(hit)}>
          <bdi>{hit.title}</bdi>
        </a>
        <StatusMark {...hit} />
      </div>
      <p className="text-ink-soft text-right text-sm tabular-nums">
        {isGrid ? (
          words.search.grid
        ) : (
          <span title={formatInteger(hit.stars)}>
            {formatCompact(hit.stars)} {words.search.stars(hit.stars)}
          </span>
        )}
      </p>
      {description && (
        <p className="text-ink-soft col-span-2 line-clamp-2 w-fit text-sm sm:col-span-1" dir="auto">
          {description}
        </p>
      )}
      {!isGrid && (
        <p className="text-ink-soft col-span-2 text-xs sm:col-span-1 sm:self-end sm:text-right">
          {words.search.package(hit.category)}
        </p>
      )}
    </li>
  );
}
