import { type ComponentType, useEffect, useState } from "react";
import { type CommitSeries, readCommitChart } from "./data";
import type InteractivePlot from "./interactive-plot";
import { WeekBalloon } from "./week-balloon";
import * as choice from "./week-choice";
import { commits as words } from "./words";

type Plot = ComponentType<Parameters<typeof InteractivePlot>[0]>;

const weekAt = (share: number, series: CommitSeries) => choice.weekAt(share, readCommitChart(series).bars);

const weekAfterKey = (key: string, series: CommitSeries, active: number | null): number | null => {
  const next = choice.weekAfterKey(key, readCommitChart(series).bars, active);
  return next === undefined ? active : next;
};

/** The week at a place: which of the known ones it is, from 1, and what is told of it. */
function readWeek(series: CommitSeries, active: number | null) {
  const { bars } = readCommitChart(series);
  const bar = bars.find(({ index }) => index === active);
  return bar && { position: bars.indexOf(bar) + 1, text: words.week(bar.label, bar.commits) };
}

/** Lies upon the server's drawing: the interactive plot, once its library is there, and the balloon. */
function WeekLayer({ series, active }: { series: CommitSeries; active: number | null }) {
  const [Plot, setPlot] = useState<Plot | null>(null);
  useEffect(() => {
    // Without the library the drawing stays, and the keys still tell each week.
    void import("./interactive-plot").then((loaded) => setPlot(() => loaded.default)).catch(() => undefined);
  }, []);
  const { bars, top } = readCommitChart(series);
  const bar = bars.find(({ index }) => index === active);
  return (
    <>
      {Plot && (
        <div className="interactive-bars absolute inset-0">
          <Plot bars={bars} top={top} active={active} />
        </div>
      )}
      {bar && <WeekBalloon bar={bar} top={top} text={words.week(bar.label, bar.commits)} />}
    </>
  );
}

/** What exploring the chart needs, in a file of its own: nobody loads it before they explore. */
export const exploration = { weekAt, weekAfterKey, readWeek, WeekLayer };
