import { site } from "@/components/layout/words";
import { paths } from "@/lib/paths";
import { OptionRow } from "./option-row";
import { optionId } from "./use-combobox";
import { typeahead as words } from "./words";

const rooms = [
  [paths.packages(), site.packages],
  [paths.grids(), site.grids],
  [paths.categories(), site.categories],
  [paths.latestPackages(), site.newest],
  [paths.likedPackages(), site.liked],
  [paths.readiness(), site.readiness],
  [paths.statistics(), site.statistics],
  [paths.changelog(), site.changelog],
  [paths.help(), site.help],
  [paths.apiRoot(), site.api],
] as const;

export const startCount = (recent: readonly string[]) => recent.length + rooms.length;

type Props = { listId: string; recent: readonly string[]; active: number };

/** Before anything is typed: what was searched for lately, and the rooms of the site. */
export function PaletteStart({ listId, recent, active }: Props) {
  const groups = [
    {
      title: words.recent,
      icon: "history",
      options: recent.map((text) => [paths.search(text), text] as const),
      from: 0,
    },
    { title: words.rooms, icon: "next", options: rooms, from: recent.length },
  ] as const;
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={words.palette}
      className="max-h-[min(26rem,55dvh)] overflow-y-auto overscroll-contain pb-1"
    >
      {groups.map(
        ({ title, icon, options, from }) =>
          options.length > 0 && (
            <div key={title} role="group" aria-labelledby={`${listId}-${icon}`}>
              <p id={`${listId}-${icon}`} className="text-ink-soft px-3 pt-3 pb-1 text-xs font-semibold">
                {title}
              </p>
              {options.map(([href, label], index) => (
                <OptionRow
                  key={href}
                  id={optionId(listId, from + index)}
                  href={href}
                  icon={icon}
                  isActive={active === from + index}
                >
                  <bdi className="truncate">{label}</bdi>
                </OptionRow>
              ))}
            </div>
          ),
      )}
    </div>
  );
}
