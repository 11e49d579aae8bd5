import { type ReactNode } from "react";
import { Sparkline } from "@/components/charts/sparkline/sparkline";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RowEntry, type RowFigure } from "./row-figures";
import { ScoreMark } from "./score";
import { StatusBadge } from "./status-badge";

/** Name, activity, three figures and the score where there is room for columns; two lines where there is not. */
export const rowColumns =
  "@3xl:grid-cols-[minmax(0,1fr)_4.5rem_6.5rem_6.5rem_4.5rem] @min-[54rem]:grid-cols-[minmax(0,1fr)_7.25rem_4.5rem_6.5rem_6.5rem_4.5rem] gap-x-5";

type Props = { entry: RowEntry; figures: readonly RowFigure[]; write?: (text: string) => ReactNode };

const asIs = (text: string): ReactNode => text;

export function PackageRow({ entry, figures, write = asIs }: Props) {
  return (
    <li
      className={`border-hairline grid grid-cols-[minmax(0,1fr)_auto] items-center gap-y-1.5 border-b py-3 ${rowColumns}`}
    >
      <div className="col-span-2 min-w-0 @3xl:col-span-1">
        <div className="flex flex-wrap items-center gap-x-2">
          <a className="name min-w-0 font-mono" href={paths.package(entry.slug)}>
            <bdi>{write(entry.title)}</bdi>
          </a>
          <StatusBadge {...entry} />
        </div>
        <p className="text-ink-soft line-clamp-2 w-fit text-sm" dir="auto">
          {entry.description.trim() ? write(entry.description.trim()) : words.package.noDescription}
        </p>
      </div>
      <div className="hidden justify-self-end @min-[54rem]:block">
        <Sparkline commitsPerWeek={entry.commitsPerWeek} />
      </div>
      <div className="flex min-w-0 flex-wrap gap-x-4 @3xl:contents">
        {figures.map(({ id, label, of }) => (
          <p key={id} className="max-w-full min-w-0 truncate text-sm tabular-nums @3xl:text-right">
            <span className="text-ink-soft @3xl:sr-only">{label} </span>
            {of(entry)}
          </p>
        ))}
      </div>
      <p className="text-right text-sm">
        {entry.score !== undefined && <ScoreMark slug={entry.slug} total={entry.score} />}
      </p>
    </li>
  );
}
