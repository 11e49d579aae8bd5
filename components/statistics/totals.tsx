import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { type Statistics } from "@/server/statistics/queries";

/** The large figures. */
export function Totals({ statistics }: { statistics: Statistics }) {
  const { packages, grids, features, cells, releases, users } = statistics;
  const figures = [
    [words.statistics.packages, packages.all],
    [words.statistics.archived, packages.archived],
    [words.statistics.deprecated, packages.deprecated],
    [words.statistics.releases, releases],
    [words.statistics.grids, grids],
    [words.statistics.features, features],
    [words.statistics.cells, cells],
    [words.statistics.users, users],
  ] as const;
  return (
    <dl
      aria-label={words.statistics.totals}
      className="border-hairline grid grid-cols-2 border-b sm:grid-cols-4"
    >
      {figures.map(([label, figure]) => (
        <div key={label} className="border-hairline min-w-0 border-t py-3 pr-4">
          <dt className="text-ink-soft text-xs">{label}</dt>
          <dd className="mt-0.5 text-xl font-semibold tabular-nums">{formatInteger(figure)}</dd>
        </div>
      ))}
    </dl>
  );
}
