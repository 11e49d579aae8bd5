import { Sparkline } from "@/components/charts/sparkline/sparkline";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatCompact, formatInteger } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type PackageCardRow } from "@/server/packages/select";
import { readPopularity } from "./facts";
import { StatusBadge } from "./status-badge";

/** Name, activity, stars, version and last commit, on a wide screen; two lines on a phone. */
export const rowColumns = "lg:grid-cols-[minmax(0,1fr)_8rem_4.5rem_8rem_7rem]";

const figure = "text-sm tabular-nums lg:text-right";
const label = "text-ink-soft lg:sr-only";

export function PackageRow({ entry }: { entry: PackageCardRow }) {
  const { stars } = readPopularity(entry);
  return (
    <li
      className={`border-hairline grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1.5 border-b py-3 ${rowColumns}`}
    >
      <div className="col-span-2 min-w-0 lg:col-span-1">
        <div className="flex flex-wrap items-center gap-x-2">
          <a className="name min-w-0 font-mono" href={paths.package(entry.slug)}>
            <bdi>{entry.title}</bdi>
          </a>
          <StatusBadge {...entry} />
        </div>
        <p className="text-ink-soft line-clamp-2 w-fit text-sm lg:line-clamp-1" dir="auto">
          {entry.description.trim() || words.package.noDescription}
        </p>
      </div>
      <div className="max-lg:order-last lg:justify-self-end">
        <Sparkline commitsPerWeek={entry.commitsPerWeek} />
      </div>
      <div className="flex min-w-0 flex-wrap gap-x-4 lg:contents">
        <p className={figure} title={stars === null ? undefined : formatInteger(stars)}>
          <span className={label}>{words.list.stars} </span>
          {stars === null ? words.missing.notKnown : formatCompact(stars)}
        </p>
        <p className={`${figure} max-w-full min-w-0 truncate`} title={entry.registryVersion ?? undefined}>
          <span className={label}>{words.list.version} </span>
          {entry.registryVersion ? (
            <span className="font-mono">{entry.registryVersion}</span>
          ) : (
            <span className="text-ink-soft">{words.missing.noVersion}</span>
          )}
        </p>
        <p className={`${figure} text-ink-soft`}>
          <span className={label}>{words.list.lastCommit} </span>
          {entry.lastCommitAt ? <Time at={entry.lastCommitAt} /> : words.missing.notKnown}
        </p>
      </div>
    </li>
  );
}
