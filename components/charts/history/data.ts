import { axisRange } from "../axis";

/** A figure over time; small and plain, for it travels to the browser. */
export type LineSeries = {
  /** `YYYY-MM-DD` */
  firstDay: string;
  /** Days since the first, one a figure, rising. */
  days: number[];
  values: number[];
  /** Ends of the vertical axis. */
  low: number;
  top: number;
};

export type DayFigure = { day: string; value: number };

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** A line of figures, oldest first; null where there are not two of them to draw one between. */
export function readLine(figures: readonly DayFigure[]): LineSeries | null {
  const [first] = figures;
  if (!first || figures.length < 2) return null;
  const values = figures.map(({ value }) => value);
  return {
    firstDay: first.day,
    days: figures.map(({ day }) => daysBetween(first.day, day)),
    values,
    ...axisRange(Math.min(...values), Math.max(...values)),
  };
}

/** The calendar day at a place, at its midnight in UTC. */
export const dayAt = ({ firstDay }: LineSeries, days: number): Date =>
  new Date(Date.parse(firstDay) + days * DAY_MS);

const short = (value: number) => String(Number(value.toFixed(2)));

/** The figures as a path on a canvas of 100 by 100, as wide as the days and as high as the axis. */
export function linePath({ days, values, low, top }: LineSeries): string {
  const width = days.at(-1) ?? 1;
  const points = values.map((value, place) => {
    const x = ((days[place] ?? 0) / width) * 100;
    return `${short(x)} ${short(100 - ((value - low) / (top - low)) * 100)}`;
  });
  return `M${points.join("L")}`;
}
