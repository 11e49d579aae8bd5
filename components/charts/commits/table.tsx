import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { type CommitBar } from "./data";

const cell = "border-hairline border-b py-1 pr-4";

/** The same figures for those who cannot see the drawing, or want to copy them; newest week first. */
export function CommitTable({ bars }: { bars: CommitBar[] }) {
  return (
    <details className="mt-3 text-sm">
      <summary className="text-ink-soft hover:text-accent w-fit py-1">{words.commits.table}</summary>
      <table className="mt-2 border-collapse tabular-nums">
        <thead>
          <tr className="text-left">
            <th scope="col" className={cell}>
              {words.commits.weekColumn}
            </th>
            <th scope="col" className={`${cell} text-right`}>
              {words.commits.commitsColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.toReversed().map(({ index, label, commits }) => (
            <tr key={index}>
              <th scope="row" className={`${cell} text-left font-normal`}>
                {label}
              </th>
              <td className={`${cell} text-right`}>{formatInteger(commits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
