"use client"; // Recharts draws in the browser only.

import { Bar, BarChart, Cell, XAxis, YAxis } from "recharts";
import { type CommitChartData, WEEKS } from "./data";
import { barGap, barRadius, shownCommits } from "./geometry";

type Props = Pick<CommitChartData, "bars" | "top"> & {
  /** Place of the week that is pointed at. */
  active: number | null;
};

/** The server's drawing again, in the same place and look, that knows which week is pointed at. */
export default function InteractivePlot({ bars, top, active }: Props) {
  const commitsByIndex = new Map(bars.map(({ index, commits }) => [index, commits]));
  const data = Array.from({ length: WEEKS }, (_, index) => ({
    index,
    commits: shownCommits(commitsByIndex.get(index) ?? 0, top),
  }));
  return (
    <BarChart
      responsive
      width="100%"
      height="100%"
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={barGap}
      accessibilityLayer={false}
    >
      <XAxis dataKey="index" hide />
      <YAxis domain={[0, top]} hide />
      <Bar dataKey="commits" isAnimationActive={false} radius={barRadius}>
        {data.map(({ index }) => (
          <Cell key={index} fill={index === active ? "var(--chart-bar-active)" : "var(--chart-bar)"} />
        ))}
      </Bar>
    </BarChart>
  );
}
