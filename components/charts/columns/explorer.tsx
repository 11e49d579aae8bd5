"use client"; // Answers the pointer; what it needs for that is loaded when it first comes.

import { type ReactNode, useState } from "react";
import type { ColumnSeries } from "./data";
import type InteractiveColumns from "./interactive-columns";

type Props = { series: ColumnSeries; top: number; label: string; children: ReactNode };

/** Wraps the server's drawing (`children`) and puts the interactive one in its place once it is pointed at. */
export function ColumnExplorer({ series, top, label, children }: Props) {
  const [Interactive, setInteractive] = useState<typeof InteractiveColumns | null>(null);
  // Where it cannot be loaded the drawing stays as it is, and the table has every figure.
  const load = () =>
    void import("./interactive-columns").then(
      (loaded) => setInteractive(() => loaded.default),
      () => undefined,
    );
  return (
    <div
      role="img"
      aria-label={label}
      className="relative h-full has-[.interactive-columns]:[&_.static-columns]:hidden"
      onPointerEnter={load}
      onPointerDown={load}
    >
      {children}
      {Interactive && <Interactive series={series} top={top} />}
    </div>
  );
}
