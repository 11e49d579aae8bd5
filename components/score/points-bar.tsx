import { words } from "@/components/words";

type Props = { points: number; most: number; isKnown: boolean };

/** Points as a figure, and as a bar that is as long as the rule weighs. */
export function PointsBar({ points, most, isKnown }: Props) {
  return (
    <>
      <span className="whitespace-nowrap tabular-nums">{words.scoreRules.ofMost(points, most)}</span>
      <svg viewBox="0 0 24 2" aria-hidden="true" className="points-bar" preserveAspectRatio="xMinYMid">
        <rect width={most} height="2" className="fill-hairline" />
        <rect width={points} height="2" className={isKnown ? "fill-accent" : "fill-control"} />
      </svg>
      {!isKnown && <small>{words.scoreRules.notKnown}</small>}
    </>
  );
}
