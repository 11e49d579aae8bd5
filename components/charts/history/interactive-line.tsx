"use client"; // Recharts draws in the browser only.

import { Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { formatDate } from "@/lib/dates";
import { formatInteger } from "@/lib/numbers";
import { dayAt, type LineSeries } from "./data";

type Shown = { days: number; value: number };

/** The server's drawing again, in the same place and look, that tells the day under the pointer. */
export default function InteractiveLine({ series }: { series: LineSeries }) {
  const { days, values, low, top } = series;
  const data = days.map((day, place): Shown => ({ days: day, value: values[place] ?? 0 }));
  return (
    // While a screen turns, the drawing is as wide as it was: the page does not become so.
    <div className="interactive-line absolute inset-0 overflow-clip [overflow-clip-margin:6px]">
      <LineChart
        responsive
        width="100%"
        height="100%"
        data={data}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        style={{ overflow: "visible" }}
        accessibilityLayer={false}
      >
        <XAxis dataKey="days" type="number" domain={["dataMin", "dataMax"]} hide />
        <YAxis domain={[low, top]} hide />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: "var(--control)" }}
          content={({ payload }) => (
            <Balloon series={series} shown={payload[0]?.payload as Shown | undefined} />
          )}
        />
        <Line
          dataKey="value"
          stroke="var(--chart-bar)"
          strokeWidth={2}
          dot={false}
          activeDot={{ r: 4, fill: "var(--chart-bar-active)", stroke: "none" }}
          type="linear"
          isAnimationActive={false}
        />
      </LineChart>
    </div>
  );
}

function Balloon({ series, shown }: { series: LineSeries; shown: Shown | undefined }) {
  if (!shown) return null;
  return (
    <span className="bg-ink text-ground rounded-sm px-2 py-1 text-xs whitespace-nowrap tabular-nums">
      {formatDate(dayAt(series, shown.days), "UTC")}: {formatInteger(shown.value)}
    </span>
  );
}
