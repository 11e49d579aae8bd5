"use client"; // Recharts draws in the browser only.

import { Bar, BarChart, Tooltip, XAxis, YAxis } from "recharts";
import { type ColumnSeries, formatValue } from "./data";

type Shown = { label: string; value: number };

/** The server's drawing again, in the same place and look, that tells the figure under the pointer. */
export default function InteractiveColumns({ series, top }: { series: ColumnSeries; top: number }) {
  return (
    <div className="interactive-columns absolute inset-0">
      <BarChart
        responsive
        width="100%"
        height="100%"
        data={series.columns}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="18%"
        accessibilityLayer={false}
      >
        <XAxis dataKey="label" hide />
        <YAxis domain={[0, top]} hide />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: "var(--chart-grid)", opacity: 0.5 }}
          content={({ payload }) => (
            <Balloon shown={payload[0]?.payload as Shown | undefined} unit={series.unit} />
          )}
        />
        <Bar
          dataKey="value"
          fill="var(--chart-bar)"
          activeBar={{ fill: "var(--chart-bar-active)" }}
          isAnimationActive={false}
          radius={1.5}
        />
      </BarChart>
    </div>
  );
}

function Balloon({ shown, unit }: { shown: Shown | undefined; unit: ColumnSeries["unit"] }) {
  if (!shown) return null;
  return (
    <span className="bg-ink text-ground rounded-sm px-2 py-1 text-xs whitespace-nowrap tabular-nums">
      {shown.label}: {formatValue(shown.value, unit)}
    </span>
  );
}
