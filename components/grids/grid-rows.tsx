import { type ReactNode } from "react";
import { type GridColumn } from "@/server/grids/select";

/** The first column stays in sight; its ground hides what scrolls beneath. */
const rowHead =
  "sticky left-0 z-1 w-28 min-w-28 border-r border-b border-hairline bg-ground px-2 py-2 text-left font-medium align-top wrap-anywhere sm:w-52 sm:min-w-52 sm:px-3";
const cell = "border-hairline border-b px-2 py-2 align-top tabular-nums sm:px-3";

/** A titled band across the table. */
export function Band({ title, span }: { title: string; span: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={span} className="border-rule bg-sunken border-y text-left">
        <span className="text-ink-soft sticky left-0 inline-block px-2 py-1 text-xs sm:px-3 font-semibold">
          {title}
        </span>
      </th>
    </tr>
  );
}

type RowProps = {
  title: string;
  description?: string;
  columns: GridColumn[];
  cellOf: (column: GridColumn) => ReactNode;
};

export function Row({ title, description, columns, cellOf }: RowProps) {
  return (
    <tr>
      <th scope="row" className={rowHead}>
        <bdi>{title}</bdi>
        {description && (
          <p className="text-ink-soft text-xs font-normal" dir="auto">
            {description}
          </p>
        )}
      </th>
      {columns.map((column) => (
        <td key={column.id} className={cell}>
          {cellOf(column)}
        </td>
      ))}
    </tr>
  );
}
