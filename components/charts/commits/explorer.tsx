"use client"; // Answers pointer and arrow keys; what it needs for that is loaded when one of them first comes.

import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from "react";
import type { CommitSeries } from "./data";
import { useIsBrowser } from "./is-browser";
import type { exploration } from "./weeks";

type Weeks = typeof exploration;
type Props = {
  series: CommitSeries;
  /** How many weeks of them are known. */
  weekCount: number;
  name: string;
  label: string;
  children: ReactNode;
};

const KEYS = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "Escape"]);

/** Wraps the server's drawing (`children`) and puts the interactive one in its place once it is asked for. */
export function CommitExplorer({ series, weekCount, name, label, children }: Props) {
  const [weeks, setWeeks] = useState<Weeks | null>(null);
  const [active, setActive] = useState<number | null>(null);
  const isBrowser = useIsBrowser();
  const told = weeks?.readWeek(series, active);

  // Where it cannot be loaded the drawing stays as it is, and the table below has every week.
  const load = (use: (loaded: Weeks) => void = () => undefined) =>
    void import("./weeks").then(
      ({ exploration: loaded }) => {
        setWeeks(loaded);
        use(loaded);
      },
      () => undefined,
    );
  const point = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    load(({ weekAt }) => setActive(weekAt((clientX - left) / width, series)));
  };
  // A finger leaves with every tap; what it touched is told until something else is.
  const leave = ({ pointerType }: PointerEvent) => pointerType !== "touch" && setActive(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!KEYS.has(event.key)) return;
    event.preventDefault();
    load(({ weekAfterKey }) => setActive((place) => weekAfterKey(event.key, series, place)));
  };

  // A slider in what it tells: one of 52 values, chosen by arrow keys. Without a script it is a picture.
  const semantics = isBrowser
    ? {
        role: "slider",
        tabIndex: 0,
        "aria-readonly": true,
        "aria-valuemin": 1,
        "aria-valuemax": weekCount,
        "aria-valuenow": told?.position ?? weekCount,
        "aria-valuetext": told?.text ?? label,
      }
    : { role: "img" };

  return (
    <div
      {...semantics}
      aria-label={isBrowser ? name : label}
      className="relative h-full outline-offset-4 has-[.interactive-bars]:[&_.static-bars]:hidden"
      onPointerEnter={() => load()}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={leave}
      onFocus={() => load()}
      onBlur={() => setActive(null)}
      onKeyDown={onKeyDown}
    >
      {children}
      {weeks && <weeks.WeekLayer series={series} active={active} />}
    </div>
  );
}
