import { WEEKS } from "./data";

/** Shared by the server's drawing and the browser's, so that one can take the other's place unseen. */
const GAP_PERCENT_OF_WEEK = 24;
/** A week with commits is never lower than this, however busy another one was. */
const MIN_BAR_PERCENT = 1.5;

const WEEK_WIDTH_PERCENT = 100 / WEEKS;

export const barGap = `${GAP_PERCENT_OF_WEEK / 2}%`;
export const barRadius = 1.5;

type Rectangle = { x: string; y: string; width: string; height: string };

const percent = (value: number) => `${Number(value.toFixed(3))}%`;

/** Left edge of a week's place on the axis. */
export const weekStart = (index: number): string => percent(index * WEEK_WIDTH_PERCENT);

/** Middle of a week's place on the axis. */
export const weekMiddle = (index: number): string => percent((index + 0.5) * WEEK_WIDTH_PERCENT);

/** What is drawn for a figure: the figure itself, or the least that still shows. */
export const shownCommits = (commits: number, top: number): number =>
  commits > 0 ? Math.max(commits, (top * MIN_BAR_PERCENT) / 100) : 0;

/** The bar of a week in percent of the plot. */
export function barRectangle(index: number, commits: number, top: number): Rectangle {
  const height = (shownCommits(commits, top) / top) * 100;
  const gap = (WEEK_WIDTH_PERCENT * GAP_PERCENT_OF_WEEK) / 100;
  return {
    x: percent(index * WEEK_WIDTH_PERCENT + gap / 2),
    y: percent(100 - height),
    width: percent(WEEK_WIDTH_PERCENT - gap),
    height: percent(height),
  };
}
