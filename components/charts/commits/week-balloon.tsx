import { type CommitBar, WEEKS } from "./data";
import { barRectangle, weekMiddle } from "./geometry";

type Props = { bar: CommitBar; top: number; text: string };

/** Keeps the balloon inside the plot: it leans inwards near the ends. */
const lean = (index: number) => ({
  left: weekMiddle(index),
  transform: `translateX(${-(index / (WEEKS - 1)) * 100}%)`,
});

/** Tells the week that is pointed at, with a line down to its bar, for a week without commits has none. */
export function WeekBalloon({ bar: { index, commits }, top, text }: Props) {
  return (
    <>
      <div
        style={{ left: weekMiddle(index), height: barRectangle(index, commits, top).y }}
        className="border-control pointer-events-none absolute top-0 border-l"
      />
      <div
        style={lean(index)}
        className="bg-ink text-ground pointer-events-none absolute bottom-full mb-1 rounded-sm px-2 py-1 text-xs whitespace-nowrap tabular-nums"
      >
        {text}
      </div>
    </>
  );
}
