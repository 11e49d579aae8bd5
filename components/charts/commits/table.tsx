import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { type CommitBar } from "./data";

/** The same figures for those who cannot see the drawing, or want to copy them; newest week first. */
export function CommitTable({ bars }: { bars: CommitBar[] }) {
  return (
    <details className="mt-3 text-sm">
      <summary className="text-ink-soft hover:text-accent w-fit py-1">{words.commits.table}</summary>
      <table className="figures mt-2">
        <thead>
          <tr>
            <th scope="col">{words.commits.weekColumn}</th>
            <th scope="col">{words.commits.commitsColumn}</th>
          </tr>
        </thead>
        <tbody>
          {bars.toReversed().map(({ index, label, commits }) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>{formatInteger(commits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
