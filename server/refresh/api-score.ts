/** Months that have passed in full; the last day of a shorter month ends the month of a longer one's last days. */
function fullMonths(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  const reached = new Date(from);
  reached.setUTCDate(1);
  reached.setUTCMonth(from.getUTCMonth() + months);
  reached.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return reached > to ? months - 1 : months;
}

const LOWEST = -500;
const HIGHEST_RUNTIME_PENALTY = 1_000;

/** The API's `score`: stars, less a tenth of them for each quarter of silence, less 30 % without the current runtime. */
export function apiScore(
  {
    stars,
    lastCommitAt,
    supportsRuntime,
  }: { stars: number; lastCommitAt: Date | null; supportsRuntime: boolean },
  now: Date,
): number {
  const quarters = lastCommitAt ? Math.max(0, Math.trunc(fullMonths(lastCommitAt, now) / 3)) : 1;
  const silence = (quarters * stars) / 10;
  const runtime = supportsRuntime ? 0 : Math.min((stars * 30) / 100, HIGHEST_RUNTIME_PENALTY);
  return Math.max(LOWEST, Math.trunc(stars - silence - runtime));
}
