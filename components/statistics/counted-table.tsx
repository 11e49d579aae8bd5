import { formatInteger } from "@/lib/numbers";
import { words } from "@/components/words";
import { type Counted } from "@/server/statistics/queries";
import "./statistics.css";

type Props = {
  caption: string;
  heads: readonly [name: string, count: string];
  rows: readonly Counted[];
  /** Where a name leads. */
  hrefOf?: (row: Counted, place: number) => string;
};

/** Names with a figure each. */
export function CountedTable({ caption, heads: [name, count], rows, hrefOf }: Props) {
  if (rows.length === 0) return <p className="text-ink-soft">{words.statistics.nothing}</p>;
  return (
    <table className="counted">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={row.name}>
            <th scope="row">
              {hrefOf ? (
                <a className="link" href={hrefOf(row, place)}>
                  <bdi>{row.name}</bdi>
                </a>
              ) : (
                <bdi>{row.name}</bdi>
              )}
            </th>
            <td>{formatInteger(row.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
