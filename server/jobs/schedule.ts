import { checkLinks } from "./check-links";
import { cleanUp } from "./clean-up";
import type { Job } from "./job";
import { refreshCycles } from "./refresh-cycles";
import { refreshOne } from "./refresh-package";
import { refreshScores } from "./refresh-scores";
import { refreshSearchWeights } from "./refresh-search-weights";
import { refreshStale } from "./refresh-stale";
import { thinFigures } from "./thin-figures";

/** Every job, and when it runs by itself (cron, UTC; null: only when asked for). */
export const schedule: readonly { job: Job; cron: string | null }[] = [
  { job: cleanUp, cron: "17 * * * *" },
  { job: refreshOne, cron: null },
  { job: refreshStale, cron: "*/5 * * * *" },
  { job: refreshSearchWeights, cron: "23 3 * * *" },
  { job: checkLinks, cron: "8,23,38,53 * * * *" },
  // Before the scores, which depend on what is supported.
  { job: refreshCycles, cron: "41 23 * * *" },
  // Soon after the day of the score begins (UTC).
  { job: refreshScores, cron: "4 0 * * *" },
  { job: thinFigures, cron: "34 0 * * *" },
];

/** The schedule in graphile-worker's form. A run that was missed while no worker was up is made up for once. */
export function crontab(): string {
  return schedule
    .filter(({ cron }) => cron !== null)
    .map(({ job, cron }) => `${cron} ${job.name} ?fill=1d&max=5&jobKey=${job.name}`)
    .join("\n");
}
