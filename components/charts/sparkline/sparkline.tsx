import { words } from "@/components/words";
import { SPARK, sparklinePath } from "./path";

/** A year of commits at a glance: its line is silence, its height the package's own busiest week. */
export function Sparkline({ commitsPerWeek }: { commitsPerWeek: number[] }) {
  if (commitsPerWeek.length === 0)
    return <span className="text-ink-soft block text-right text-xs">{words.missing.noWeeks}</span>;
  const total = commitsPerWeek.reduce((sum, commits) => sum + commits, 0);
  const summary = words.commits.summary(total, commitsPerWeek.length);
  return (
    <svg
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${SPARK.weeks} ${SPARK.height + 1}`}
      preserveAspectRatio="none"
      className="text-spark h-6 w-26"
    >
      <title>{summary}</title>
      <path d={`M0 ${SPARK.height}h${SPARK.weeks}v.6h-${SPARK.weeks}z`} fill="currentColor" opacity="0.45" />
      <path d={sparklinePath(commitsPerWeek)} fill="currentColor" />
    </svg>
  );
}
