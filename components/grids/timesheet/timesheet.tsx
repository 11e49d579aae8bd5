import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type TimesheetRow } from "@/server/grids/timesheet";
import { barOf, type Scale, scaleOf, yearPosition } from "./data";

/** The years along the top; for reading them, each row has its dates. */
function Years({ scale }: { scale: Scale }) {
  return (
    <div aria-hidden="true" className="relative h-5 overflow-hidden">
      {scale.years.map((year) => (
        <span
          key={year}
          className="border-rule absolute top-0 border-l pl-1"
          style={{ left: `${yearPosition(year, scale)}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}

function Row({ row, scale }: { row: TimesheetRow; scale: Scale }) {
  const { start, length } = barOf(row, scale);
  return (
    <tr className="border-hairline border-b max-md:block max-md:py-2">
      <th scope="row" className="py-1.5 pr-4 text-left font-normal wrap-anywhere max-md:block max-md:py-0">
        <a className="name font-mono text-sm" href={paths.package(row.slug)}>
          <bdi>{row.title}</bdi>
        </a>
      </th>
      <td className="text-ink-soft py-1.5 pr-4 text-sm whitespace-nowrap max-md:inline-block max-md:py-0">
        <span className="md:sr-only">{words.timesheet.from} </span>
        <Time at={row.createdAt} isAbsolute />
      </td>
      <td className="text-ink-soft py-1.5 pr-4 text-sm whitespace-nowrap max-md:inline-block max-md:py-0">
        {row.lastCommitAt ? (
          <>
            <span className="md:sr-only">{words.timesheet.to} </span>
            <Time at={row.lastCommitAt} isAbsolute />
          </>
        ) : (
          words.missing.noCommit
        )}
      </td>
      <td className="py-1.5 max-md:block">
        <div className="bg-sunken relative h-3 rounded-sm" aria-hidden="true">
          <div
            className="absolute inset-y-0 rounded-sm bg-(--chart-bar)"
            style={{ left: `${start}%`, width: `${length}%` }}
          />
        </div>
      </td>
    </tr>
  );
}

/** Packages with the time that each was worked on: dates to read, bars to compare at a glance. */
export function Timesheet({ title, rows }: { title: string; rows: TimesheetRow[] }) {
  const scale = scaleOf(rows);
  if (!scale) return <p className="text-ink-soft">{words.grids.noPackages}</p>;
  const head = "text-ink-soft border-rule border-b py-1.5 pr-4 text-left text-xs font-medium";
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className="sr-only">{words.timesheet.title(title)}</caption>
      <thead className="max-md:sr-only">
        <tr>
          <th scope="col" className={`${head} w-1/4`}>
            {words.timesheet.package}
          </th>
          <th scope="col" className={head}>
            {words.timesheet.from}
          </th>
          <th scope="col" className={head}>
            {words.timesheet.to}
          </th>
          <th scope="col" className={`${head} w-1/2 pr-0`}>
            <span className="sr-only">{words.timesheet.span}</span>
            <Years scale={scale} />
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <Row key={row.id} row={row} scale={scale} />
        ))}
      </tbody>
    </table>
  );
}
