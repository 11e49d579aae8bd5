import { type ReactNode } from "react";
import { words } from "@/components/words";
import { type PackageSort } from "@/lib/package-sort";
import { PackageRow, rowColumns } from "./package-row";
import { figuresFor, type RowEntry } from "./row-figures";

type Props = {
  items: RowEntry[];
  /** The order of the list: what it compares is among the figures. */
  sort?: PackageSort;
  /** How titles and descriptions are written, where parts of them are marked. */
  write?: (text: string) => ReactNode;
};

/** Rows of packages with their figures in columns; the heads are for eyes, each row names its own figures. */
export function PackageList({ items, sort = "-stars", write }: Props) {
  const figures = figuresFor(sort);
  const hasScores = items.some(({ score }) => typeof score === "number");
  return (
    <div className="@container">
      <div
        aria-hidden="true"
        className={`border-rule text-ink-soft hidden border-b pb-1.5 text-xs @3xl:grid ${rowColumns}`}
      >
        <span>{words.list.package}</span>
        <span className="hidden text-right @min-[54rem]:block">{words.list.activity}</span>
        {figures.map(({ id, label }) => (
          <span key={id} className="text-right">
            {label}
          </span>
        ))}
        <span className="text-right">{hasScores && words.score.label}</span>
      </div>
      <ul className="@max-3xl:border-rule @max-3xl:border-t">
        {items.map((entry) => (
          <PackageRow key={entry.id} entry={entry} figures={figures} write={write} />
        ))}
      </ul>
    </div>
  );
}
