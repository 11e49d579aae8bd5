import { type ReactNode } from "react";
import { words } from "@/components/words";
import { formatDate } from "@/lib/dates";
import { formatInteger } from "@/lib/numbers";
import { dayAt, type DayFigure, type LineSeries, readLine } from "./data";
import { LineExplorer } from "./explorer";
import { StaticLine } from "./static-line";

type Props = { name: string; figures: readonly DayFigure[] };

const dayOf = (day: string) => <time dateTime={day}>{formatDate(new Date(day), "UTC")}</time>;

function Heading({ name, latest, children }: { name: string; latest?: number; children: ReactNode }) {
  return (
    <div className="mb-3 flex flex-wrap items-baseline gap-x-2 text-sm">
      <h3 className="font-semibold">{name}</h3>
      {latest !== undefined && <span className="tabular-nums">{formatInteger(latest)}</span>}
      <p className="text-ink-soft w-full">{children}</p>
    </div>
  );
}

function Drawing({ name, series }: { name: string; series: LineSeries }) {
  const [first = 0, last = 0] = [series.values[0], series.values.at(-1)];
  const [from, to] = [0, series.days.at(-1) ?? 0].map((days) => formatDate(dayAt(series, days), "UTC"));
  const label = words.figures.label(name, from ?? "", first, to ?? "", last);
  return (
    <div className="text-ink-soft grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-xs tabular-nums">
      <div aria-hidden="true" className="-my-2 flex flex-col justify-between text-right">
        <span>{formatInteger(series.top)}</span>
        <span>{formatInteger(series.low)}</span>
      </div>
      <div className="h-24">
        <LineExplorer series={series} label={label}>
          <StaticLine series={series} />
        </LineExplorer>
      </div>
      <div aria-hidden="true" className="col-start-2 flex justify-between pt-2">
        <span>{from}</span>
        <span>{to}</span>
      </div>
    </div>
  );
}

/** A figure over time: the latest, how it has changed, and a line that needs no script; pointed at, it tells each day. */
export function LineChart({ name, figures }: Props) {
  const [first] = figures;
  const latest = figures.at(-1);
  const series = readLine(figures);
  if (!first || !latest) return <Heading name={name}>{words.figures.notRecorded}</Heading>;
  return (
    <div>
      <Heading name={name} latest={latest.value}>
        {series ? words.figures.since(first.value, latest.value) : words.figures.first} {dayOf(first.day)}
      </Heading>
      {series && <Drawing name={name} series={series} />}
    </div>
  );
}
