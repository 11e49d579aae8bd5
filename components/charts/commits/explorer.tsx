"use client"; // Answers pointer and arrow keys; loads the charting library when one of them first comes.

import {
  type ComponentType,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { commits as words } from "./words";
import { type CommitSeries, readCommitChart } from "./data";
import { useIsBrowser } from "./is-browser";
import type InteractivePlot from "./interactive-plot";
import { WeekBalloon } from "./week-balloon";
import { weekAfterKey, weekAt } from "./week-choice";

type Plot = ComponentType<Parameters<typeof InteractivePlot>[0]>;
type Props = { series: CommitSeries; label: string; children: ReactNode };

/** Wraps the server's drawing (`children`) and puts the interactive one in its place once it is asked for. */
export function CommitExplorer({ series, label, children }: Props) {
  const { bars, top } = readCommitChart(series);
  const [active, setActive] = useState<number | null>(null);
  const [Plot, setPlot] = useState<Plot | null>(null);
  const isLoading = useRef(false);
  const isBrowser = useIsBrowser();

  const load = () => {
    if (isLoading.current) return;
    isLoading.current = true;
    // Without the library the drawing stays as it is, and the keys still tell each week.
    void import("./interactive-plot").then((loaded) => setPlot(() => loaded.default)).catch(() => undefined);
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setActive(weekAt((event.clientX - left) / width, bars));
  };
  // A finger leaves with every tap; what it touched is told until something else is.
  const leave = ({ pointerType }: PointerEvent) => pointerType !== "touch" && setActive(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = weekAfterKey(event.key, bars, active);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  const bar = bars.find(({ index }) => index === active);
  const text = bar && words.week(bar.label, bar.commits);

  // A slider in what it tells: one of 52 values, chosen by arrow keys. Without a script it is a picture.
  const semantics = isBrowser
    ? {
        role: "slider",
        tabIndex: 0,
        "aria-readonly": true,
        "aria-valuemin": 1,
        "aria-valuemax": bars.length,
        "aria-valuenow": bar ? bars.indexOf(bar) + 1 : bars.length,
        "aria-valuetext": text ?? label,
      }
    : { role: "img" };

  return (
    <div
      {...semantics}
      aria-label={isBrowser ? words.chart : label}
      data-interactive={Plot ? "" : undefined}
      className="relative h-full outline-offset-4 data-interactive:[&_.static-bars]:hidden"
      onPointerEnter={load}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={leave}
      onFocus={load}
      onBlur={() => setActive(null)}
      onKeyDown={onKeyDown}
    >
      {children}
      {Plot && (
        <div className="absolute inset-0">
          <Plot bars={bars} top={top} active={active} />
        </div>
      )}
      {bar && text && <WeekBalloon bar={bar} top={top} text={text} />}
    </div>
  );
}
