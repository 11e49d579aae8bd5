import { formatInteger } from "@/lib/numbers";
import { axisTop } from "../axis";

/** Columns side by side, each with one figure; small and plain, for it travels to the browser. */
export type ColumnSeries = {
  unit: "count" | "percent";
  columns: { label: string; value: number }[];
};

/** Upper end of the vertical axis. */
export function topOf({ unit, columns }: ColumnSeries): number {
  return unit === "percent" ? 100 : axisTop(Math.max(0, ...columns.map(({ value }) => value)));
}

/** "1,234", or "56 %". */
export const formatValue = (value: number, unit: ColumnSeries["unit"]): string =>
  unit === "percent" ? `${Math.round(value)} %` : formatInteger(value);

/** Part of the whole in percent; of nothing nothing. */
export const percentOf = (part: number, whole: number): number => (whole > 0 ? (part / whole) * 100 : 0);
