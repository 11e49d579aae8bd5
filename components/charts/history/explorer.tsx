"use client"; // Answers the pointer; what it needs for that is loaded when it first comes.

import { type ReactNode, useState } from "react";
import type { LineSeries } from "./data";
import type InteractiveLine from "./interactive-line";

type Props = { series: LineSeries; label: string; children: ReactNode };

/** Wraps the server's drawing (`children`) and puts the interactive one in its place once it is pointed at. */
export function LineExplorer({ series, label, children }: Props) {
  const [Interactive, setInteractive] = useState<typeof InteractiveLine | null>(null);
  // Where it cannot be loaded the drawing stays as it is, and the table has every figure.
  const load = () =>
    void import("./interactive-line").then(
      (loaded) => setInteractive(() => loaded.default),
      () => undefined,
    );
  return (
    <div
      role="img"
      aria-label={label}
      className="relative h-full has-[.interactive-line]:[&_.static-line]:hidden"
      onPointerEnter={load}
      onPointerDown={load}
    >
      {children}
      {Interactive && <Interactive series={series} />}
    </div>
  );
}
