import { words } from "@/components/words";
import { formatDate } from "@/lib/dates";
import { formatInteger } from "@/lib/numbers";
import { type DayFigures, figureNames } from "@/lib/day-figures";

const shown = (value: number | null) => (value === null ? words.figures.missing : formatInteger(value));

/** The same figures for those who cannot see the lines, or want to copy them; newest day first. */
export function FiguresTable({ days }: { days: readonly DayFigures[] }) {
  const say = words.figures;
  return (
    <details className="mt-4 text-sm">
      <summary className="text-ink-soft hover:text-accent w-fit py-1">{say.table}</summary>
      <p className="text-ink-soft mt-1">{say.kept}</p>
      <div className="overflow-x-auto" role="region" aria-label={say.table} tabIndex={0}>
        <table className="figures figures-by-day mt-2">
          <thead>
            <tr>
              <th scope="col">{say.day}</th>
              {figureNames.map((name) => (
                <th key={name} scope="col">
                  {say.names[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((row) => (
              <tr key={row.day}>
                <th scope="row">{formatDate(new Date(row.day), "UTC")}</th>
                {figureNames.map((name) => (
                  <td key={name}>{shown(row[name])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
