import { ScoreFigure } from "@/components/packages/score";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { gradeOf } from "@/lib/score/score-of";

type Props = { title: string; total: number | null; lastFetchedAt: Date | null };

/** Whose score it is, how much it is, and how old what it was counted from is. */
export function ScoreHeading({ title, total, lastFetchedAt }: Props) {
  return (
    <header className="pt-3 pb-6">
      <h1 className="text-2xl font-semibold tracking-tight break-words">
        {words.scoreRules.of} <bdi className="font-mono">{title}</bdi>
      </h1>
      <p className="mt-3 text-2xl">
        <ScoreFigure total={total} />
      </p>
      <p className="text-ink-soft mt-1">{words.scoreRules.verdicts[gradeOf(total)]}</p>
      <p className="text-ink-soft mt-1 text-sm">
        {lastFetchedAt ? (
          <>
            {words.scoreRules.fetched} <Time at={lastFetchedAt} />.
          </>
        ) : (
          words.scoreRules.neverFetched
        )}
      </p>
    </header>
  );
}
