import { Cell, FoldingTable, Head, Heads, Row, RowHead, Rows } from "@/components/ui/folding-table";
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

function Life({ row, scale }: { row: TimesheetRow; scale: Scale }) {
  const { start, length } = barOf(row, scale);
  return (
    <Row className="border-hairline border-b max-md:block max-md:py-2">
      <RowHead className="py-1.5 pr-4 text-left font-normal wrap-anywhere max-md:block max-md:py-0">
        <a className="name font-mono text-sm" href={paths.package(row.slug)}>
          <bdi>{row.title}</bdi>
        </a>
      </RowHead>
      <Cell className="text-ink-soft py-1.5 pr-4 text-sm whitespace-nowrap max-md:inline-block max-md:py-0">
        <span className="md:sr-only">{words.timesheet.from} </span>
        <Time at={row.createdAt} isAbsolute />
      </Cell>
      <Cell className="text-ink-soft py-1.5 pr-4 text-sm whitespace-nowrap max-md:inline-block max-md:py-0">
        {row.lastCommitAt ? (
          <>
            <span className="md:sr-only">{words.timesheet.to} </span>
            <Time at={row.lastCommitAt} isAbsolute />
          </>
        ) : (
          words.missing.noCommit
        )}
      </Cell>
      <Cell className="py-1.5 max-md:block">
        <div className="bg-sunken relative h-3 rounded-sm" aria-hidden="true">
          <div
            className="absolute inset-y-0 rounded-sm bg-(--chart-bar)"
            style={{ left: `${start}%`, width: `${length}%` }}
          />
        </div>
      </Cell>
    </Row>
  );
}

/** Packages with the time that each was worked on: dates to read, bars to compare at a glance. */
export function Timesheet({ title, rows }: { title: string; rows: TimesheetRow[] }) {
  const scale = scaleOf(rows);
  if (!scale) return <p className="text-ink-soft">{words.grids.noPackages}</p>;
  const head = "text-ink-soft border-rule border-b py-1.5 text-left text-xs font-medium";
  const ofText = `${head} pr-4 max-md:sr-only`;
  return (
    <FoldingTable className="w-full border-collapse max-md:block">
      <caption className="sr-only">{words.timesheet.title(title)}</caption>
      {/* On a phone the years stay in sight: the bars are read by them. */}
      <Heads className="max-md:bg-ground max-md:sticky max-md:top-0 max-md:z-1 max-md:block max-md:*:block">
        <Head className={`${ofText} w-1/4`}>{words.timesheet.package}</Head>
        <Head className={ofText}>{words.timesheet.from}</Head>
        <Head className={ofText}>{words.timesheet.to}</Head>
        <Head className={`${head} w-1/2 max-md:block max-md:w-full`}>
          <span className="sr-only">{words.timesheet.span}</span>
          <Years scale={scale} />
        </Head>
      </Heads>
      <Rows className="max-md:block">
        {rows.map((row) => (
          <Life key={row.id} row={row} scale={scale} />
        ))}
      </Rows>
    </FoldingTable>
  );
}
